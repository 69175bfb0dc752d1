import { isTimeFormat, type Cell, type Sheet, type Workbook } from '@/core/ledger';
import { buildZip } from '#tests/adapters/opc-package/build-zip';

const NAMESPACES = [
  'office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"',
  'dc="http://purl.org/dc/elements/1.1/"',
  'calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"',
]
  .map((declared) => `xmlns:${declared}`)
  .join(' ');
const MIMETYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const HIDDEN_TABLE =
  '<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>';

/** A file of these parts; what is left out is as LibreOffice has it. */
export function odsPackage({
  spreadsheet,
  styles = '',
  parts = {},
}: {
  /** Inside `office:spreadsheet`. */
  readonly spreadsheet: string;
  /** Inside `office:automatic-styles`. */
  readonly styles?: string;
  readonly parts?: Readonly<Record<string, string>>;
}): Uint8Array {
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${spreadsheet}</office:spreadsheet></office:body></office:document-content>`;
  const entries = Object.entries({ 'content.xml': content, ...parts });
  return buildZip([
    { name: 'mimetype', content: MIMETYPE, method: 0 },
    ...entries.map(([name, text]) => ({ name, content: text })),
  ]);
}

export const stylesPart = (styles: string): string =>
  `<office:document-styles ${NAMESPACES}><office:styles>${styles}</office:styles></office:document-styles>`;

/** The same workbook as an .ods. Of number formats only stands what makes a date of a number. */
export function buildOds({ sheets, names }: Pick<Workbook, 'sheets' | 'names'>): Uint8Array {
  const listed = names.map(
    ({ name, sheet, row, column }) =>
      `<table:named-range table:name="${escaped(name)}" table:cell-range-address="$'${escaped(sheet.replaceAll("'", "''"))}'.$${letters(column)}$${String(row)}"/>`,
  );
  return odsPackage({
    styles: HIDDEN_TABLE,
    spreadsheet: `${sheets.map(tableXml).join('')}<table:named-expressions>${listed.join('')}</table:named-expressions>`,
  });
}

function tableXml({ name, hidden, rows, merges, hiddenColumns }: Sheet): string {
  const widest = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const columns = Array.from({ length: widest }, (_, index) =>
    hiddenColumns.includes(index + 1)
      ? '<table:table-column table:visibility="collapse"/>'
      : '<table:table-column/>',
  );
  const spans = new Map(
    merges.map(({ top, left, bottom, right }) => [
      `${String(top)} ${String(left)}`,
      ` table:number-columns-spanned="${String(right - left + 1)}" table:number-rows-spanned="${String(bottom - top + 1)}"`,
    ]),
  );
  let passed = 0;
  const lines = rows.map((row) => {
    const gap = row.number - passed - 1;
    passed = row.number;
    let column = 0;
    const cells = row.cells.map((cell) => {
      const empty = cell.column - column - 1;
      column = cell.column;
      const span = spans.get(`${String(row.number)} ${String(cell.column)}`) ?? '';
      return `${repeated('table:table-cell', 'columns', empty)}${cellXml(cell, span)}`;
    });
    const visibility = row.hidden ? ' table:visibility="collapse"' : '';
    return `${repeated('table:table-row', 'rows', gap)}<table:table-row${visibility}>${cells.join('')}${repeated('table:table-cell', 'columns', 16_384 - column)}</table:table-row>`;
  });
  const style = hidden ? ' table:style-name="hidden"' : '';
  return `<table:table table:name="${escaped(name)}"${style}>${columns.join('')}${lines.join('')}${repeated('table:table-row', 'rows', 1_048_576 - passed)}</table:table>`;
}

function repeated(element: string, what: string, count: number): string {
  return count === 0 ? '' : `<${element} table:number-${what}-repeated="${String(count)}"/>`;
}

function cellXml(cell: Cell, span: string): string {
  const formula = cell.formula === true ? ' table:formula="of:=1"' : '';
  return `<table:table-cell${span}${formula}${valueXml(cell)}</table:table-cell>`;
}

function valueXml(cell: Cell): string {
  switch (cell.type) {
    case 'text':
      return ` office:value-type="string">${paragraphs(cell.value)}`;
    case 'number':
      return ` office:value-type="float" office:value="${String(cell.value)}">${paragraphs(String(cell.value))}`;
    case 'date':
      return ` ${dateValue(cell.value, cell.format)}><text:p>…</text:p>`;
    case 'boolean':
      return ` office:value-type="boolean" office:boolean-value="${String(cell.value)}"><text:p>…</text:p>`;
    case 'error':
      return ` office:value-type="string" office:string-value="" calcext:value-type="error">${paragraphs(cell.value)}`;
    case 'pending':
      return '>';
  }
}

function dateValue(serial: number, format: string): string {
  if (isTimeFormat(format)) {
    const minutes = Math.round(serial * 24 * 60);
    return `office:value-type="time" office:time-value="PT${String(Math.floor(minutes / 60))}H${String(minutes % 60)}M00S"`;
  }
  const iso = new Date(Math.round((serial - 25_569) * 86_400_000)).toISOString();
  const date = Number.isInteger(serial) ? iso.slice(0, 10) : iso.replace(/\.000Z$/, '');
  return `office:value-type="date" office:date-value="${date}"`;
}

/** White space counts once, so that more of it is written as elements. */
function paragraphs(text: string): string {
  const lines = text
    .split('\n')
    .map((line) =>
      escaped(line).replace(/^ +| +$| {2,}/g, (spaces) => `<text:s text:c="${String(spaces.length)}"/>`),
    );
  return lines.map((line) => `<text:p>${line}</text:p>`).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? letters(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
