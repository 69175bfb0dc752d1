import { compactText, parseDate, parsePeriod, serialOfDate } from '@/core/values';
import { cellText } from '../cell-text';
import type { FoundTable } from '../found-table';
import { columnOf } from '../matched-column';
import { tableCells } from '../table-cells';
import type { Area, Cell, Sheet, SheetRow } from '../workbook';
import { YEAR_HEADING, yearIn } from './year-column';

const ROWS_LOOKED_AT = 30;
const MONTH_HEADING = /^月份?$/;
const DAY_HEADING = /^日$|(?:日期|时间)$/;
const BARE_DAY_HEADING = /^日$/;
const DAY_ALONE = /^(\d{1,2})[日号]?$/;
/** What a column of days is called once it tells the month too. */
const DATE_HEADING = '日期';

/** 月 | 日 over days: the same sheet with 日期 in place of 日, by which its table is found. */
export function withDayHeadings(sheet: Sheet): Sheet {
  const index = sheet.rows
    .slice(0, ROWS_LOOKED_AT)
    .findIndex(
      ({ cells }) => headed(cells, MONTH_HEADING) !== null && headed(cells, BARE_DAY_HEADING) !== null,
    );
  const cells = sheet.rows[index]?.cells ?? [];
  const month = headed(cells, MONTH_HEADING);
  const day = headed(cells, BARE_DAY_HEADING);
  const below = sheet.rows.slice(index + 1, index + 1 + ROWS_LOOKED_AT);
  if (month === null || day === null || !holdsDaysAlone(below, day)) return sheet;
  const { own } = tableCells(sheet.rows, []);
  // The next page, or the next month, says the same headings.
  const rows = sheet.rows.map((row) =>
    heads(own(row, day), BARE_DAY_HEADING) && heads(own(row, month), MONTH_HEADING)
      ? withDateHeadings(row)
      : row,
  );
  return { ...sheet, rows: withoutGroup(rows, index - 1, sheet.merges, day) };
}

/** 时间 over 年 | 月 | 日 adds nothing to them, and might be taken for the date itself. */
function withoutGroup(
  rows: readonly SheetRow[],
  index: number,
  merges: readonly Area[],
  day: number,
): readonly SheetRow[] {
  const upper = rows[index];
  if (upper === undefined) return rows;
  const group = upper.cells.find(
    (cell) =>
      heads(cell, DAY_HEADING) &&
      merges.some(
        ({ top, left, right }) => top === upper.number && left === cell.column && left < day && day <= right,
      ),
  );
  if (group === undefined) return rows;
  const cells = upper.cells.filter((cell) => cell !== group);
  return rows.map((row) => (row === upper ? { ...row, cells } : row));
}

/** Also of the tables beside it. */
function withDateHeadings({ cells, ...row }: SheetRow): SheetRow {
  return {
    ...row,
    cells: cells.map((cell) =>
      heads(cell, BARE_DAY_HEADING) ? { column: cell.column, type: 'text', value: DATE_HEADING } : cell,
    ),
  };
}

/**
 * Month and day in two columns (月份 | 日期), maybe the year in a third: the same table with all of them where the day
 * stands. Month and year are told once for the rows below. `headings` are the rows as they stand over the table.
 * Tables that are kept otherwise come back as they are.
 */
export function withMonthAndDay(found: FoundTable, headings: readonly SheetRow[]): FoundTable {
  const cells = headings.flatMap((row) => row.cells);
  const month = headed(cells, MONTH_HEADING);
  if (month === null) return withMonthLines(found);
  const { role, rows, matches } = found;
  const day = cells.find((cell) => heads(cell, DAY_HEADING) && holdsDaysAlone(rows, cell.column))?.column;
  if (day === undefined) return found;
  const date = matches.get(month);
  const isMonthMeant = date !== undefined && date.name === role.dateColumn;
  const rest = Array.from(matches).filter(([column]) => column !== month && column !== day);
  return {
    ...found,
    matches: isMonthMeant ? new Map([...rest, [day, date]]) : matches,
    rows: joined(found, { year: yearColumn(cells, found), month, day }),
  };
}

/** Lines between the rows tell the month (3月), and the column of dates only the day (5日). */
function withMonthLines(found: FoundTable): FoundTable {
  const { role, rows, matches } = found;
  const day = columnOf(role.dateColumn, matches);
  if (day === null || !holdsDaysAlone(rows.slice(0, ROWS_LOOKED_AT), day)) return found;
  let told: ToldMonth | null = null;
  return {
    ...found,
    rows: rows.map((row) => {
      const [first, ...others] = row.cells;
      if (first !== undefined && others.length === 0 && mayTellMonth(first))
        told = monthIn(first, told) ?? told;
      const cell = row.cells.find(({ column }) => column === day);
      const date = dateOf('', told, dayIn(cell));
      return date === null || (cell === first && others.length === 0) ? row : replaced(row, day, date);
    }),
  };
}

/** A number alone may be that of a row nobody filled in. */
function mayTellMonth(cell: Cell): boolean {
  return cell.type === 'date' || (cell.type === 'text' && cell.value.includes('月'));
}

/** None where it tells the year that a record is for, whenever it was. */
function yearColumn(cells: readonly Cell[], { role, matches }: FoundTable): number | null {
  const column = headed(cells, YEAR_HEADING);
  const isOfAccount = role.forYear !== undefined && role.forYear.kinds === undefined;
  return isOfAccount && column === columnOf(role.forYear.column, matches) ? null : column;
}

function headed(cells: readonly Cell[], pattern: RegExp): number | null {
  return cells.find((cell) => heads(cell, pattern))?.column ?? null;
}

function heads(cell: Cell | undefined, pattern: RegExp): boolean {
  return cell?.type === 'text' && pattern.test(compactText(cellText(cell)));
}

/** 年 or 月, beside a column of days. */
export function headsPartOfDate(cell: Cell): boolean {
  return heads(cell, MONTH_HEADING) || heads(cell, YEAR_HEADING);
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

interface DatePlaces {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

function joined({ rows, sheet }: FoundTable, { year, month, day }: DatePlaces): readonly SheetRow[] {
  const cells = tableCells(rows, sheet.merges);
  let toldMonth: ToldMonth | null = null;
  let toldYear = '';
  return rows.map((row) => {
    const cell = cells.at(row, month);
    if (cell !== undefined) toldMonth = monthIn(cell, toldMonth);
    const own = dayIn(cells.own(row, day));
    const words = year === null ? '' : cellText(cells.at(row, year));
    // 一季度小计 in between is no year.
    if (words !== '' && (own !== null || yearIn(words) !== null)) toldYear = words;
    const date = dateOf(toldYear, toldMonth, own);
    return date === null ? row : replaced(row, day, date);
  });
}

/** A year that is told but not understood leaves the day alone: the ledger's own would be a guess. */
function dateOf(toldYear: string, told: ToldMonth | null, day: number | null): string | null {
  if (told === null || day === null) return null;
  const words = `${String(told.month)}月${String(day)}日`;
  const year = toldYear === '' ? told.year : yearIn(toldYear);
  if (year !== null) return `${String(year)}年${words}`;
  return toldYear === '' ? words : null;
}

interface ToldMonth {
  /** Null: none was told. */
  readonly year: number | null;
  readonly month: number;
}

const NO_YEAR = 0;

/** 12月 below 2023年11月 is of the same year; 1月 may be of another. */
function monthIn(cell: Cell, above: ToldMonth | null): ToldMonth | null {
  const text = cell.type === 'date' ? cellText(cell).slice(0, 7) : compactText(cellText(cell));
  const spelled = /^\d{1,2}$/.test(text) ? `${text}月` : text.replace(/^(\d{4})[./](\d{1,2})$/, '$1-$2');
  const period = parsePeriod(spelled, NO_YEAR);
  if (period === null || period.from.month !== period.to.month) return null;
  const { year, month } = period.from;
  if (year !== NO_YEAR) return { year, month };
  return { year: above !== null && month >= above.month ? above.year : null, month };
}

function replaced(row: SheetRow, column: number, value: string): SheetRow {
  return {
    ...row,
    cells: row.cells.map((cell) => (cell.column === column ? dayCell(column, value) : cell)),
  };
}

/** With its year it is a date like any other: nobody wrote a text there. */
function dayCell(column: number, value: string): Cell {
  const reading = parseDate(value);
  if (reading.state !== 'read') return { column, type: 'text', value };
  const { year, month, day } = reading.date;
  if (month === null || day === null) return { column, type: 'text', value };
  return { column, type: 'date', value: serialOfDate({ year, month, day }), format: 'yyyy-mm-dd' };
}
