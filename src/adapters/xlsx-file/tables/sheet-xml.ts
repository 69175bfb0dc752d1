import { cellAddress } from '@/core/findings';
import type { SheetRow, SheetTable } from '@/core/rollup';
import { columnWidth, ROW_HEIGHT } from '../write/look';
import { rowHeight } from '../write/row-height';
import { cellXml, rowXml } from './cell-xml';
import { groupMerges, headingXml } from './heading-xml';
import { linkXml } from './link-xml';
import { firstRowOf } from './table-place';
import { cellStyle } from './table-styles';

const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** What A4 upright holds at full size, in characters. */
const WIDEST_UPRIGHT = 88;

/** A worksheet part (ECMA-376 part 1, 18.3): its parts in the order the schema has them. */
export function sheetXml(
  table: SheetTable,
  isFirst: boolean,
  byName: ReadonlyMap<string, SheetTable>,
): string {
  const merges = groupMerges(table).map((place) => `<mergeCell ref="${place}"/>`);
  const filter = filteredPlace(table);
  return [
    `<worksheet xmlns="${SHEETS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    viewXml(table, isFirst),
    `<sheetFormatPr defaultRowHeight="${String(ROW_HEIGHT.body)}" customHeight="1"/>`,
    `<cols>${table.columns.map(({ width }, index) => columnXml(index + 1, width)).join('')}</cols>`,
    `<sheetData>${headingXml(table)}${bodyXml(table)}</sheetData>`,
    filter === null ? '' : `<autoFilter ref="${filter}"/>`,
    merges.length === 0 ? '' : `<mergeCells count="${String(merges.length)}">${merges.join('')}</mergeCells>`,
    linkXml(table, byName),
    printXml(table),
    '</worksheet>',
  ].join('');
}

/** The headings and rows that can be filtered, as `A3:F20`; null: there is no row. Totals are left out. */
export function filteredPlace(table: SheetTable): string | null {
  const { rows, columns } = table;
  if (rows.length === 0) return null;
  const head = firstRowOf(table) - 1;
  return `${cellAddress(head, 1)}:${cellAddress(head + rows.length, columns.length)}`;
}

function viewXml(table: SheetTable, isFirst: boolean): string {
  const first = firstRowOf(table);
  const corner = cellAddress(first, table.frozenColumns + 1);
  const [across, down] = [String(table.frozenColumns), String(first - 1)];
  return `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0"><pane xSplit="${across}" ySplit="${down}" topLeftCell="${corner}" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`;
}

function columnXml(column: number, width: number): string {
  const place = String(column);
  return `<col min="${place}" max="${place}" width="${String(columnWidth(width))}" customWidth="1"/>`;
}

function bodyXml(table: SheetTable): string {
  const { rows, totals } = table;
  const first = firstRowOf(table);
  return [...rows, ...totals]
    .map((cells, place) => bodyRow(first + place, cells, table, place >= rows.length))
    .join('');
}

function bodyRow(row: number, cells: SheetRow, { columns }: SheetTable, isTotal: boolean): string {
  const xml = columns.map((column, index) => {
    const { value = null, link, format = column.format } = cells[index] ?? {};
    const style = cellStyle(format, value, { isTotal, isLink: link !== undefined && value !== null });
    return cellXml(row, index + 1, value, style);
  });
  // Numbers are never broken into lines.
  const texts = columns.flatMap(({ width }, index) => {
    const value = cells[index]?.value;
    return typeof value === 'string' ? { text: value, width } : [];
  });
  return rowXml(row, rowHeight(texts), xml);
}

/** On A4, the whole width on one page, across where it is wide, page numbers at the foot. */
function printXml({ columns }: SheetTable): string {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const orientation = width > WIDEST_UPRIGHT ? 'landscape' : 'portrait';
  return `<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>`;
}
