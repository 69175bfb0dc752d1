import { TEXT_WIDTH, type Table, type TableColumn } from '@/core/report';
import type { InlineWriter } from './inline-writer';
import { TABLE_STYLE } from './report-styles';

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');
const MARGINS = (['top', 'left', 'bottom', 'right'] as const)
  .map((side) => `<w:${side} w:w="${side === 'left' || side === 'right' ? 85 : 40}" w:type="dxa"/>`)
  .join('');
const PROPERTIES = [
  `<w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/>`,
  `<w:tblBorders>${BORDERS}</w:tblBorders>`,
  '<w:tblLayout w:type="fixed"/>',
  `<w:tblCellMar>${MARGINS}</w:tblCellMar>`,
].join('');

/** Cells high enough to breathe; no row is split by a page, the heading stands on each. */
const ROW_HEIGHT = '<w:trHeight w:val="454" w:hRule="atLeast"/>';
const HEADING_ROW = `<w:trPr><w:cantSplit/>${ROW_HEIGHT}<w:tblHeader/></w:trPr>`;
const ROW = `<w:trPr><w:cantSplit/>${ROW_HEIGHT}</w:trPr>`;

/** Adds the table, as wide as the text, to the pieces. It has at least one column. */
export function addTable({ columns, rows }: Table, writer: InlineWriter, pieces: string[]): void {
  const widths = columnWidths(columns);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const headings = columns.map(({ heading }, index) => {
    const start = cellStart(widths[index] ?? 0, `<w:pStyle w:val="${TABLE_STYLE.heading}"/>`);
    return start + writer.text(heading) + CELL_END;
  });
  // What stands before the text of each column, from the end of the text before it on.
  const starts = columns.map(({ align }, index) => {
    const properties = `<w:pStyle w:val="${TABLE_STYLE.text}"/><w:jc w:val="${align}"/>`;
    return (index === 0 ? `<w:tr>${ROW}` : CELL_END) + cellStart(widths[index] ?? 0, properties);
  });
  const headingRow = `<w:tr>${HEADING_ROW}${headings.join('')}</w:tr>`;
  pieces.push(`<w:tbl><w:tblPr>${PROPERTIES}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${headingRow}`);
  addRows(rows, starts, writer, pieces);
  pieces.push('</w:tbl>');
}

/** Apart, as all that takes long is here. */
function addRows(
  rows: Table['rows'],
  starts: readonly string[],
  writer: InlineWriter,
  pieces: string[],
): void {
  for (const row of rows) {
    for (let index = 0; index < starts.length; index += 1) {
      pieces.push(starts[index] ?? '', writer.write(row[index] ?? NONE));
    }
    pieces.push(ROW_END);
  }
}

const CELL_END = '</w:p></w:tc>';
const ROW_END = `${CELL_END}</w:tr>`;
const NONE: readonly never[] = [];

function cellStart(width: number, paragraphProperties: string): string {
  const properties = `<w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/>`;
  return `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:pPr>${paragraphProperties}</w:pPr>`;
}

/** Whole twips that add up to the text's width exactly. */
function columnWidths(columns: readonly TableColumn[]): readonly number[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  let before = 0;
  return columns.map(({ width }) => {
    const start = Math.round((before / total) * TEXT_WIDTH);
    before += width;
    return Math.round((before / total) * TEXT_WIDTH) - start;
  });
}
