import { paragraphsOfSpan, type Span } from '../text/span';
import { removePoints } from '../text/point';
import { createWord, isElement, isWord, serializeXml, type Element } from '../xml/word-xml';
import type { WordDocument } from '../word-document';

const PACKAGE = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** The paragraphs and tables a span reaches over, as a package in one XML text; of the other parts Word would give none is in it. */
export function flatOpc(document: WordDocument, span: Span): string {
  const blocks = new Set(paragraphsOfSpan(span).map((paragraph) => blockOf(paragraph)));
  const body = createWord(document.body, 'body', {}, Array.from(blocks, copyOf));
  const content = createWord(document.body, 'document', {}, [body]);
  const relationship = `<Relationship Id="rId1" Type="${OFFICE}" Target="word/document.xml"/>`;
  return [
    `<pkg:package xmlns:pkg="${PACKAGE}">`,
    part('/_rels/.rels', 'application/vnd.openxmlformats-package.relationships+xml'),
    `<Relationships xmlns="${RELATIONSHIPS}">${relationship}</Relationships></pkg:xmlData></pkg:part>`,
    part('/word/document.xml', MAIN),
    `${serializeXml(content)}</pkg:xmlData></pkg:part></pkg:package>`,
  ].join('');
}

function part(name: string, type: string): string {
  return `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>`;
}

function copyOf(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  removePoints(copy);
  return copy;
}

/** The paragraph, table or control that stands directly in the story. */
function blockOf(paragraph: Element): Element {
  const around = paragraph.parentNode;
  return !isElement(around) || isWord(around, 'body', 'hdr', 'ftr') ? paragraph : blockOf(around);
}
