import { DATE_FORMAT, type Cell } from '@/core/ledger';
import { compactText, normalizeText, serialOfDate } from '@/core/values';
import type { NewContent } from './correction';
import type { Cure } from './proposal';

/** Numbers that already are serials; the same bounds as the reader's. */
const SERIALS = { from: 36_526, to: 54_789 };
const TIME_FORMAT = 'yyyy-mm-dd hh:mm';

/** Nothing but year, month and day: a time, a place or the end of a range would be lost with the text. */
const FULL_DATE =
  /^(?:\d{8}|\d{2}(?:\d{2})?[年./-]\d{1,2}[月./-]\d{1,2}[日号]?|[〇零○0一二三四五六七八九]{4}年[一二三四五六七八九十\d]{1,3}月[一二三四五六七八九十廿卅\d]{1,3}[日号]?)$/;
const MONTH_AND_DAY =
  /^(?:\d{1,2}[月./-]\d{1,2}[日号]?|[一二三四五六七八九十]{1,3}月[一二三四五六七八九十廿卅]{1,3}[日号]?)$/;

/** A date that was read surely from a text or a bare number, written as a date. */
export const correctDate: Cure = (_, { record, cell, row, column }) => {
  const serial = serialOfRecord(record.date);
  if (cell === null || cell.formula === true || serial === null) return null;
  if (cell.type === 'number') {
    const becomes = { type: 'date', ...serialOfNumber(cell.value, serial) } as const;
    return { reason: 'dateNumber', cells: [{ row, column, stands: cell, becomes }] };
  }
  if (!isText(cell, FULL_DATE)) return null;
  return { reason: 'dateText', cells: [{ row, column, stands: cell, becomes: dated(serial) }] };
};

/** A date without a year, where the ledger itself says which year it is of. */
export const completeDate: Cure = (_, place, { isYearTold }) => {
  const { record, cell, row, column } = place;
  const serial = serialOfRecord(record.date);
  if (cell === null || serial === null || record.date === null || !isText(cell, MONTH_AND_DAY)) return null;
  if (cell.formula === true || !isYearTold(record.date.year, place)) return null;
  return { reason: 'dateYear', cells: [{ row, column, stands: cell, becomes: dated(serial) }] };
};

function serialOfRecord(
  date: {
    readonly year: number;
    readonly month: number | null;
    readonly day: number | null;
  } | null,
): number | null {
  if (date?.month == null || date.day === null) return null;
  return serialOfDate({ year: date.year, month: date.month, day: date.day });
}

/** A serial that lost its format keeps its time of day; 20210305 is none. */
function serialOfNumber(value: number, serial: number): { readonly value: number; readonly format: string } {
  const isSerial = value >= SERIALS.from && value < SERIALS.to;
  if (!isSerial || Number.isInteger(value)) return { value: serial, format: DATE_FORMAT };
  return { value, format: TIME_FORMAT };
}

function dated(value: number): NewContent {
  return { type: 'date', value, format: DATE_FORMAT };
}

function isText(cell: Cell, pattern: RegExp): boolean {
  // “2021 3 5” is three numbers: only white space beside a sign is none of the text.
  return (
    cell.type === 'text' && !/\d \d/.test(normalizeText(cell.value)) && pattern.test(compactText(cell.value))
  );
}
