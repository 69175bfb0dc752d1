import { remember } from './remember';

/**
 * A date as far as it is sure: a day, a month (`day` null) or a year (`month` and `day` null).
 * Civil calendar, no zone, no time.
 */
export interface CalendarDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days of a month, 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return DAYS_IN_MONTH[month - 1] ?? 0;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** `2021-01-21`, `2021-09` or `2021` (GB/T 7408). Sorts as text in the order of time. */
export function formatIsoDate({ year, month, day }: CalendarDate): string {
  const text = String(year).padStart(4, '0');
  if (month === null) return text;
  return day === null ? `${text}-${twoDigits(month)}` : `${text}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${String(number)}` : String(number);
}

/** Negative, zero or positive, as `left` is before, the same as or after `right`; the less sure comes first. */
export function compareDates(left: CalendarDate, right: CalendarDate): number {
  return (
    left.year - right.year || (left.month ?? 0) - (right.month ?? 0) || (left.day ?? 0) - (right.day ?? 0)
  );
}

const MARCH_FIRST_1900 = 61;
const DAY_MS = 86_400_000;
const EPOCH_SERIAL = 25_569;

/**
 * The day of a serial number in Excel's 1900 date system; its time of day is dropped.
 * Null below 61, where Excel counts a 29 February 1900 that never was, and past the year 9999.
 */
export function dateOfSerial(serial: number): CalendarDate | null {
  return serial >= MARCH_FIRST_1900 && serial < 2_958_466 ? dateOfDay(Math.floor(serial)) : null;
}

const dateOfDay = remember((serial: number): CalendarDate => {
  const utc = new Date((serial - EPOCH_SERIAL) * DAY_MS);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, day: utc.getUTCDate() };
}, 2_000);

/** The other way: the serial of a full date in the 1900 date system. */
export function serialOfDate(date: { year: number; month: number; day: number }): number {
  return Date.UTC(date.year, date.month - 1, date.day) / DAY_MS + EPOCH_SERIAL;
}
