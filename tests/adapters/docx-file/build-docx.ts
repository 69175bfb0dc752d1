import { createPackage } from '@/adapters/opc-package';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** `w:document` around a body. */
export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:document xmlns:w="${W}" xmlns:mc="${MC}"><w:body>${body}<w:sectPr/></w:body></w:document>`;
}

/** An inline mark with this content. */
export function sdt(tag: string, content: string, properties = ''): string {
  return `<w:sdt><w:sdtPr><w:alias w:val="标签"/><w:tag w:val="${tag}"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

export const run = (content: string): string => `<w:r><w:t>${content}</w:t></w:r>`;

export const p = (content: string): string => `<w:p>${content}</w:p>`;

export interface DocxPlan {
  readonly document: string;
  /** More parts; a relationship of the document to each goes by `relationships`. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly relationships?: readonly (readonly [type: string, target: string])[];
  readonly contentTypes?: string;
}

/** A small Word file. Parts given by the names of the standard ones take their place. */
export function buildDocx({ document, parts = {}, relationships = [], contentTypes }: DocxPlan): Uint8Array {
  const all: Readonly<Record<string, string | Uint8Array>> = {
    '[Content_Types].xml':
      contentTypes ??
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/></Types>`,
    '_rels/.rels': relationshipsXml([[`${OFFICE}/officeDocument`, 'word/document.xml']]),
    'word/document.xml': document,
    ...(relationships.length === 0
      ? {}
      : {
          'word/_rels/document.xml.rels': relationshipsXml(
            relationships.map(([type, target]) => [`${OFFICE}/${type}`, target]),
          ),
        }),
    ...parts,
  };
  const encoder = new TextEncoder();
  const entries = Object.entries(all).map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === 'string' ? encoder.encode(content) : content,
  ]);
  return createPackage(new Map(entries));
}

export function relationshipsXml(
  relationships: readonly (readonly [type: string, target: string])[],
): string {
  const elements = relationships.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements.join('')}</Relationships>`;
}
