import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import JSZip from 'jszip';

const PART = 'word/document.xml';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export function prepare(folder) {
  const texts = JSON.parse(readFileSync(path.join(folder, 'texts.json'), 'utf8'));
  return { bytes: readFileSync(path.join(folder, 'report.docx')), texts: new Map(Object.entries(texts)) };
}

/** The texts of the marks alone; the record of the document stays as it was. */
export async function work({ bytes, texts }) {
  const zip = await JSZip.loadAsync(bytes);
  const document = new DOMParser().parseFromString(await zip.file(PART).async('string'), 'text/xml');
  visit(document.documentElement, texts);
  zip.file(PART, new XMLSerializer().serializeToString(document));
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

function visit(element, texts) {
  if (element.localName === 'sdt') {
    const text = texts.get(tagOf(element));
    const place = element.getElementsByTagNameNS(WORD, 't').item(0);
    if (text !== undefined && place !== null) place.textContent = text;
    return;
  }
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === child.ELEMENT_NODE) visit(child, texts);
  }
}

function tagOf(control) {
  const tag = childOf(childOf(control, 'sdtPr'), 'tag');
  return tag?.getAttributeNS(WORD, 'val');
}

function childOf(element, name) {
  for (let child = element?.firstChild ?? null; child !== null; child = child.nextSibling) {
    if (child.localName === name) return child;
  }
  return null;
}
