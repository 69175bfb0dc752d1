import type { DocumentParagraph } from '@/core/marks';
import { buildDocx, documentXml, W } from '#tests/adapters/docx-file/build-docx';
import type { JudgedNumber, MarkedLine } from './read-marked-line';

/** A number of the report, and the paragraph it stands in. */
export interface PlacedNumber extends JudgedNumber {
  readonly paragraph: number;
}

/** A report as its host reads it, as a file, and what a person says of its numbers. */
export interface PairDocument {
  readonly paragraphs: readonly DocumentParagraph[];
  readonly bytes: Uint8Array;
  readonly truth: readonly PlacedNumber[];
}

type Place = Pick<DocumentParagraph, 'cell' | 'story'>;
interface Placed {
  readonly place: Place;
  readonly look: string;
  readonly line: MarkedLine;
}

/** Signs before a line: a title, a heading, the page's header or footer; none: prose. */
const LOOKS: readonly (readonly [sign: string, look: string, place: Place])[] = [
  ['## ', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>', {}],
  ['# ', '<w:pPr><w:jc w:val="center"/></w:pPr>', {}],
  ['^ ', '', { story: 'header' }],
  ['_ ', '', { story: 'footer' }],
  ['', '', {}],
];

/** The lines of a pair's file as a document; `| a | b |` are rows, those together one table. */
export function pairDocument(lines: readonly string[], readLine: (line: string) => MarkedLine): PairDocument {
  const placed = placeLines(lines, readLine);
  const body = placed.filter(({ place }) => place.story === undefined);
  const ordered = [...body, ...outside(placed, 'header'), ...outside(placed, 'footer')];
  return {
    paragraphs: ordered.map(({ place, line }, index) => ({ index, text: line.text, marks: [], ...place })),
    bytes: documentBytes(body, placed),
    truth: ordered.flatMap(({ line }, paragraph) => line.numbers.map((number) => ({ paragraph, ...number }))),
  };
}

function outside(placed: readonly Placed[], story: 'header' | 'footer'): readonly Placed[] {
  return placed.filter(({ place }) => place.story === story);
}

function placeLines(lines: readonly string[], readLine: (line: string) => MarkedLine): readonly Placed[] {
  let [table, row] = [-1, 0];
  return lines.flatMap((text, index): readonly Placed[] => {
    if (!text.startsWith('|')) {
      const [sign = '', look = '', place = {}] = LOOKS.find(([start]) => text.startsWith(start)) ?? [];
      return [{ place, look, line: readLine(text.slice(sign.length)) }];
    }
    const isFirst = lines[index - 1]?.startsWith('|') !== true;
    if (isFirst) [table, row] = [table + 1, 0];
    else row += 1;
    return cellsOf(text).map((cell, column) => ({
      place: { cell: { table, row, column } },
      look: '',
      line: readLine(cell),
    }));
  });
}

/** Bars within ⟦…⟧ part no cells. */
function cellsOf(row: string): readonly string[] {
  const cells = row.slice(1, row.lastIndexOf('|')).match(/(?:⟦[^⟧]*⟧|[^|⟦])+/g);
  return (cells ?? []).map((cell) => cell.trim());
}

function documentBytes(body: readonly Placed[], all: readonly Placed[]): Uint8Array {
  const part = (story: 'header' | 'footer', tag: string) => {
    const content = outside(all, story).map(paragraphXml).join('');
    return content === '' ? null : `<w:${tag} xmlns:w="${W}">${content}</w:${tag}>`;
  };
  const parts = { 'word/header1.xml': part('header', 'hdr'), 'word/footer1.xml': part('footer', 'ftr') };
  const written = Object.entries(parts).flatMap(([name, xml]) =>
    xml === null ? [] : [[name, xml] as const],
  );
  const references = written.map(([name], index) => {
    const type = name.slice('word/'.length, -'1.xml'.length);
    return `<w:${type}Reference w:type="default" r:id="rId${index + 1}"/>`;
  });
  const document = documentXml(bodyXml(body)).replace(
    '<w:sectPr/>',
    `<w:sectPr xmlns:r="${OFFICE}">${references.join('')}</w:sectPr>`,
  );
  return buildDocx({
    document,
    parts: Object.fromEntries(written),
    relationships: written.map(([name]) => {
      const target = name.slice('word/'.length);
      return [target.slice(0, -'1.xml'.length), target];
    }),
    contentTypes: contentTypes(written.map(([name]) => name)),
  });
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

function contentTypes(parts: readonly string[]): string {
  const overrides = ['word/document.xml', ...parts].map((part) => {
    const type = part === 'word/document.xml' ? 'document.main' : part.slice('word/'.length, -'1.xml'.length);
    return `<Override PartName="/${part}" ContentType="${WORD}.${type}+xml"/>`;
  });
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function bodyXml(body: readonly Placed[]): string {
  return body
    .map((placed, index) => {
      const { cell } = placed.place;
      const paragraph = paragraphXml(placed, index);
      if (cell === undefined) return paragraph;
      const [before, after] = [body[index - 1]?.place.cell, body[index + 1]?.place.cell];
      const isOwnRow = (other: typeof cell | undefined) =>
        other?.table === cell.table && other.row === cell.row;
      return [
        before?.table === cell.table ? '' : '<w:tbl><w:tblPr/><w:tblGrid/>',
        isOwnRow(before) ? '' : '<w:tr>',
        `<w:tc>${paragraph}</w:tc>`,
        isOwnRow(after) ? '' : '</w:tr>',
        after?.table === cell.table ? '' : '</w:tbl>',
      ].join('');
    })
    .join('');
}

/** As Word cuts its runs: numbers of some paragraphs are bold, and some lie in two runs. */
function paragraphXml({ look, line: { text, numbers } }: Placed, index: number): string {
  const cuts = numbers.flatMap(({ start, length }, place) => [
    ...(index % 3 === 0 ? [start, start + length] : []),
    ...(length > 1 && (index + place) % 4 === 1 ? [start + 1] : []),
  ]);
  const bounds = Array.from(new Set([0, ...cuts, text.length])).sort((one, other) => one - other);
  const runs = bounds.slice(1).map((end, place) => {
    const from = bounds[place] ?? 0;
    const isBold =
      index % 3 === 0 && numbers.some(({ start, length }) => start <= from && end <= start + length);
    return runXml(text.slice(from, end), isBold);
  });
  return `<w:p>${look}${runs.join('')}</w:p>`;
}

function runXml(text: string, isBold: boolean): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:r>${isBold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}
