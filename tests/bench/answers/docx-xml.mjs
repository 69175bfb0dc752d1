import JSZip from 'jszip';

const ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The document's own XML. */
export async function documentXml(bytes) {
  const zip = await JSZip.loadAsync(bytes);
  return zip.file('word/document.xml').async('string');
}

/** What stands in the texts of a piece of XML. */
export function textIn(xml) {
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text);
  return texts.join('').replace(/&(lt|gt|amp|quot|apos);/g, (_, name) => ENTITIES[name]);
}
