import { documentXml, textIn } from './docx-xml.mjs';

/** The marks of a document with their texts, in order. */
export async function answerOf(bytes) {
  const xml = await documentXml(bytes);
  return [...xml.matchAll(/<w:sdt>.*?<\/w:sdt>/gs)].map(([control]) => [
    /<w:tag w:val="([^"]*)"/.exec(control)?.[1],
    textIn(control),
  ]);
}
