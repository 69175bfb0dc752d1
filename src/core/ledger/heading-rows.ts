import { cellText } from './cell-text';
import type { HeadingFit } from './heading-of';
import { headsAnything, headsSomethingElse, isTableAbove } from './heading-shape';
import type { LedgerModel } from './ledger-model';
import { namedHeading } from './named-heading';
import { holdsDays } from './matched-column';
import type { Cell, Sheet, SheetRow } from './workbook';

/** Where a table of a sheet begins. */
export interface HeadingRow {
  /** Of its first row among the sheet's. */
  readonly index: number;
  /** Rows of the heading: one or two. */
  readonly height: number;
  readonly row: SheetRow;
  /** Null: of a table without a role. */
  readonly fit: HeadingFit | null;
  /** Rows below that only say the headings again. */
  readonly repeats: readonly SheetRow[];
}

interface Start extends HeadingRow {
  readonly repeats: SheetRow[];
}

const ROWS_SEARCHED_FOR_ANY_HEADING = 30;

/** The heading rows of a sheet, in order: those of roles, and between and above them those of other tables. */
export function headingRows(sheet: Sheet, model: LedgerModel): readonly HeadingRow[] {
  const starts: Start[] = [];
  sheet.rows.forEach((row, index) => {
    const last = starts.at(-1) ?? null;
    if (last !== null && (index < last.index + last.height || last.repeats.includes(row))) return;
    const start = startAt(sheet, index, last, model);
    if (start === null) return;
    if (last !== null && goesOn(last, start, sheet))
      last.repeats.push(...sheet.rows.slice(index, index + start.height));
    else starts.push(start);
  });
  const above = tableAbove(sheet, starts.at(0) ?? null);
  return above === null ? starts : [above, ...starts];
}

function startAt(sheet: Sheet, index: number, last: Start | null, model: LedgerModel): Start | null {
  const named = namedHeading(sheet, index, () => titleOf(titleRows(sheet, last, index)), model);
  if (named !== null) return { ...named, index, repeats: [] };
  const row = sheet.rows[index];
  const isOther =
    last !== null &&
    row !== undefined &&
    headsSomethingElse(sheet.rows, index) &&
    !(last.fit !== null && holdsDays(last.fit, sheet.rows.slice(index, index + ROWS_THAT_TELL)));
  return isOther ? { index, height: 1, row, fit: null, repeats: [] } : null;
}

/** Days in the column of days: rows of the same table, whatever the first of them lacks. */
const ROWS_THAT_TELL = 6;

/** What stands above the first table of a role may be a table too; where there is no such table, any will do. */
function tableAbove({ rows }: Sheet, first: Start | null): Start | null {
  const end = first?.index ?? Math.min(rows.length, ROWS_SEARCHED_FOR_ANY_HEADING);
  const index = rows
    .slice(0, end)
    .findIndex((row, place) => !row.cells.some(isParticular) && headsAnything(rows, place));
  const row = rows[index];
  if (row === undefined || (first !== null && !isTableAbove(rows.slice(index, end)))) return null;
  return { index, height: 1, row, fit: null, repeats: [] };
}

/** 时间：2021年3月5日, above a table: no heading goes on behind its colon. */
function isParticular(cell: Cell): boolean {
  return /[:：]\s*\S/.test(cellText(cell));
}

/** The same headings on the next page, for whoever prints it: the table above goes on. */
function goesOn(last: Start, next: Start, sheet: Sheet): boolean {
  const texts = ({ row }: Start) =>
    row.cells.map((cell) => `${String(cell.column)} ${cellText(cell)}`).join('\u0001');
  return titleRows(sheet, last, next.index).length === 0 && texts(last) === texts(next);
}

/** Above the first table all rows; between two tables only the lines of one cell just above the second heading. */
export function titleRows(sheet: Sheet, before: HeadingRow | null, index: number): readonly SheetRow[] {
  if (before === null) return sheet.rows.slice(0, index);
  const between = sheet.rows.slice(before.index + before.height, index);
  return between.slice(between.findLastIndex((row) => row.cells.length > 1) + 1);
}

export function titleOf(rows: readonly SheetRow[]): string {
  return rows.flatMap((row) => row.cells.map(cellText)).join(' ');
}
