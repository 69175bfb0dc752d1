import { compactText, parsePeriod } from '@/core/values';
import { cellText } from '../cell-text';
import { tableCells } from '../table-cells';
import type { Cell, Sheet, SheetRow } from '../workbook';

const ROWS_LOOKED_AT = 30;
const MONTH_HEADING = /^月份?$/;
const DAY_HEADING = /^日$|(?:日期|时间)$/;
const DAY_ALONE = /^(\d{1,2})[日号]?$/;
/** What a column of days is called once it tells the month too. */
const DATE_HEADING = '日期';

/**
 * Month and day in two columns (月 | 日, 月份 | 日期): the same sheet with both where the day stands. A month is told once
 * for the rows below it. Sheets that are kept otherwise come back as they are.
 */
export function withMonthAndDay(sheet: Sheet): Sheet {
  const index = sheet.rows
    .slice(0, ROWS_LOOKED_AT)
    .findIndex(({ cells }) => columnOf(cells, MONTH_HEADING) !== null);
  const heading = sheet.rows[index];
  const month = heading === undefined ? null : columnOf(heading.cells, MONTH_HEADING);
  if (heading === undefined || month === null) return sheet;
  const below = sheet.rows.slice(index + 1);
  const day = heading.cells.find(
    (cell) => DAY_HEADING.test(compactText(cellText(cell))) && holdsDaysAlone(below, cell.column),
  );
  if (day === undefined) return sheet;
  const named = replaced(
    heading,
    day.column,
    compactText(cellText(day)) === '日' ? DATE_HEADING : cellText(day),
  );
  const rows = joined(below, month, day.column, sheet);
  return { ...sheet, rows: [...sheet.rows.slice(0, index), named, ...rows] };
}

function columnOf(cells: readonly Cell[], pattern: RegExp): number | null {
  return (
    cells.find((cell) => cell.type === 'text' && pattern.test(compactText(cellText(cell))))?.column ?? null
  );
}

/** Most of what stands there is the number of a day. */
function holdsDaysAlone(rows: readonly SheetRow[], column: number): boolean {
  const said = rows.flatMap(({ cells }) => cells.find((cell) => cell.column === column) ?? []);
  return said.length > 0 && said.filter((cell) => dayIn(cell) !== null).length * 2 > said.length;
}

function dayIn(cell: Cell | undefined): number | null {
  if (cell?.type !== 'text' && cell?.type !== 'number') return null;
  const day = Number(DAY_ALONE.exec(compactText(cellText(cell)))?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

function joined(
  rows: readonly SheetRow[],
  month: number,
  day: number,
  { merges }: Sheet,
): readonly SheetRow[] {
  const cells = tableCells(rows, merges);
  let current: number | null = null;
  return rows.map((row) => {
    const told = cells.at(row, month);
    if (told !== undefined) current = monthIn(told);
    const own = dayIn(row.cells.find(({ column }) => column === day));
    return current === null || own === null
      ? row
      : replaced(row, day, `${String(current)}月${String(own)}日`);
  });
}

function monthIn(cell: Cell): number | null {
  const text = compactText(cellText(cell));
  const period = parsePeriod(/^\d{1,2}$/.test(text) ? `${text}月` : text, 2000);
  const isMonth = period !== null && period.from.month === period.to.month;
  return isMonth ? period.from.month : null;
}

function replaced(row: SheetRow, column: number, value: string): SheetRow {
  return {
    ...row,
    cells: row.cells.map((cell) => (cell.column === column ? { column, type: 'text', value } : cell)),
  };
}
