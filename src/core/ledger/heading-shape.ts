import { parseDate } from '@/core/values';
import { cellText } from './cell-text';
import type { Cell, SheetRow } from './workbook';

const LONGEST_HEADING = 30;
const ROWS_TO_BE_FILLED = 3;

/** Short texts and no date: a row that may be one of headings. */
export function looksLikeHeading(row: SheetRow, fewest: number): boolean {
  return row.cells.every(({ type }) => type !== 'date') && row.cells.filter(isShortText).length >= fewest;
}

/** A row of short texts, each another, above rows of several cells: it heads a table of whatever kind. */
export function headsAnything(rows: readonly SheetRow[], index: number): boolean {
  const cells = rows[index]?.cells ?? [];
  return (
    cells.length >= 2 &&
    cells.every(isShortText) &&
    new Set(cells.map(cellText)).size === cells.length &&
    rows.slice(index + 1, index + 1 + ROWS_TO_BE_FILLED).some((row) => row.cells.length >= 2)
  );
}

/** After a gap or a line of its own, under a table that was read: headings of something else. */
export function headsSomethingElse(rows: readonly SheetRow[], index: number): boolean {
  const row = rows[index];
  const before = rows[index - 1];
  if (row === undefined || before === undefined) return false;
  const isApart = before.cells.length === 1 || row.number > before.number + 1;
  if (!isApart || row.cells.length < 3 || !headsAnything(rows, index)) return false;
  return !row.cells.some((cell) => isData(cellText(cell)));
}

/** Lines of particulars above a table are no table; rows of several cells below a heading are. */
export function isTableAbove([heading, ...below]: readonly SheetRow[]): boolean {
  if (heading === undefined || heading.cells.length < 3) return false;
  if (heading.cells.some((cell) => /[:：]/.test(cellText(cell)))) return false;
  return below.filter(({ cells }) => cells.length >= 2).length >= 2;
}

function isShortText(cell: Cell): boolean {
  return cell.type === 'text' && cell.value.length <= LONGEST_HEADING;
}

function isData(text: string): boolean {
  return /[\d。；]/.test(text) || parseDate(text).state !== 'unreadable';
}
