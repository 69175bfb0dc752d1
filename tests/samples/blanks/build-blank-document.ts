import { buildDocx, W } from '#tests/adapters/docx-file/build-docx';
import { DOCX_LAYOUTS } from './docx-layouts';
import { DocxStory } from './docx-story';
import { placeBlankDocument, type BlankDocument } from './read-blank-document';
import { readCorpusDocument } from './read-corpus-document';

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A document of the corpus as a .docx file. */
export interface BuiltBlankDocument extends Omit<BlankDocument, 'paragraphs'> {
  readonly bytes: Uint8Array;
}

/** The layout comes from the number of characters in the text. Throws what `readCorpusDocument` throws. */
export function buildBlankDocument(text: string): BuiltBlankDocument {
  const document = readCorpusDocument(text);
  const { title, year, own, truth } = placeBlankDocument(document);
  const layout = DOCX_LAYOUTS[text.length % DOCX_LAYOUTS.length] ?? DOCX_LAYOUTS[0];
  if (layout === undefined) throw new Error('There is no layout.');
  const story = new DocxStory(layout);
  const blocks = document.body.map((block) =>
    'rows' in block ? story.table(block) : story.paragraph(block),
  );
  const headers = document.headers.map((line) => story.line(line));
  const footers = document.footers.map((line) => story.line(line));
  const parts = [
    { name: 'styles', xml: stylesXml(layout.font, layout.size) },
    ...(headers.length > 0 ? [{ name: 'header', xml: partXml('hdr', headers.join('')) }] : []),
    ...(footers.length > 0 ? [{ name: 'footer', xml: partXml('ftr', footers.join('')) }] : []),
    ...(story.notes.length > 0
      ? [{ name: 'footnotes', xml: partXml('footnotes', story.notes.join('')) }]
      : []),
  ];
  const references = parts
    .map(({ name }, index) => ({ name, id: `rId${index + 1}` }))
    .filter(({ name }) => /^(?:header|footer)$/.test(name))
    .map(({ name, id }) => `<w:${name}Reference w:type="default" r:id="${id}"/>`);
  const section = `<w:sectPr>${references.join('')}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`;
  const bytes = buildDocx({
    document: partXml('document', `<w:body>${blocks.join('')}${section}</w:body>`),
    contentTypes: contentTypesXml(parts.map(({ name }) => name)),
    parts: Object.fromEntries(parts.map(({ name, xml }) => [`word/${name}.xml`, xml])),
    relationships: parts.map(({ name }) => [name, `${name}.xml`] as const),
  });
  return { title, year, own, truth, bytes };
}

function partXml(root: string, content: string): string {
  return `${DECLARATION}<w:${root} xmlns:w="${W}" xmlns:r="${R}">${content}</w:${root}>`;
}

function contentTypesXml(names: readonly string[]): string {
  const overrides = names.map(
    (name) => `<Override PartName="/word/${name}.xml" ContentType="${MAIN_TYPE}.${name}+xml"/>`,
  );
  return `${DECLARATION}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN_TYPE}.document.main+xml"/>${overrides.join('')}</Types>`;
}

function stylesXml(font: string, size: number): string {
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="${font}" w:hAnsi="Times New Roman"/><w:sz w:val="${size}"/></w:rPr></w:rPrDefault></w:docDefaults>`;
  const normal = '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>';
  const heading =
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>';
  const placeholder =
    '<w:style w:type="character" w:styleId="a3"><w:name w:val="Placeholder Text"/><w:rPr><w:color w:val="808080"/></w:rPr></w:style>';
  return partXml('styles', `${defaults}${normal}${heading}${placeholder}`);
}
