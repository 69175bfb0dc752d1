import { documentXml, textIn } from './docx-xml.mjs';

/** The texts of all paragraphs that have one, those of tables among them. */
export async function answerOf(bytes) {
  const xml = await documentXml(bytes);
  return xml
    .split('</w:p>')
    .map(textIn)
    .filter((text) => text !== '');
}
