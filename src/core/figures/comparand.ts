import { compareDates, parseDate, type CalendarDate } from '@/core/values';
import type { FieldValue } from '@/core/ledger';
import type { Operator } from './condition';
import { fieldNumber } from './field-number';

/** The values a condition names: `A或B` is either. */
export function choicesOf(wanted: string): readonly string[] {
  return wanted.split(/[或|]/).map((choice) => choice.trim());
}

const YES_AND_NO: ReadonlyMap<string, boolean> = new Map([
  ['是', true],
  ['有', true],
  ['√', true],
  ['否', false],
  ['无', false],
]);

/** 是 and 否 ask whether there is any, where numbers stand; null for other words. */
export function whetherAny(choice: string): boolean | null {
  return YES_AND_NO.get(choice) ?? null;
}

/** Negative, zero or positive, as a value is before, at or after the wanted one; null: the two have no order. */
type Comparison = (value: FieldValue) => number | null;

/** Compares numbers with numbers, and dates with dates as far as the wanted one is sure. */
export function comparisonWith(choice: string): Comparison {
  const wantedNumber = wantedNumberOf(choice);
  const wantedDate = dateOf(choice);
  return (value) => {
    const number = wantedNumber === null ? null : fieldNumber(value);
    if (wantedNumber !== null && number !== null) return number - wantedNumber;
    const date = wantedDate === null ? null : dateOf(value);
    return wantedDate === null || date === null ? null : compareDates(asSureAs(wantedDate, date), wantedDate);
  };
}

function wantedNumberOf(choice: string): number | null {
  const number = fieldNumber(choice.replace(/%$/, ''));
  return number !== null && choice.endsWith('%') ? number / 100 : number;
}

function dateOf(value: FieldValue): CalendarDate | null {
  if (typeof value !== 'string') return typeof value === 'object' ? value : null;
  const reading = parseDate(value);
  return reading.state === 'read' ? reading.date : null;
}

/** So that 6月5日 lies in 6月, neither before nor after it. */
function asSureAs({ month, day }: CalendarDate, date: CalendarDate): CalendarDate {
  return { ...date, month: month === null ? null : date.month, day: day === null ? null : date.day };
}

/** What stands in a column. */
export type Comparand = 'number' | 'date' | 'any';

const EQUALITY: ReadonlySet<Operator> = new Set(['=', '≠']);
const ORDER: ReadonlySet<Operator> = new Set(['>', '≥', '<', '≤']);

/** Could any value of the column have to do with what is wanted? Not so `会议时间>六月` and `实到人数=全体`. */
export function isComparable(operator: Operator, wanted: string, comparand: Comparand): boolean {
  const asksOrder = ORDER.has(operator);
  if (!asksOrder && (comparand === 'any' || !EQUALITY.has(operator))) return true;
  const isNumber = (choice: string) =>
    wantedNumberOf(choice) !== null || (!asksOrder && whetherAny(choice) !== null);
  return (asksOrder ? [wanted] : choicesOf(wanted)).every(
    (choice) =>
      (comparand !== 'date' && isNumber(choice)) || (comparand !== 'number' && dateOf(choice) !== null),
  );
}
