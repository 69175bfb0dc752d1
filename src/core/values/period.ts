import type { CalendarDate } from './calendar-date';
import { parseChineseNumeral } from './chinese-numeral';
import { compactText } from './normalize-text';
import { remember } from './remember';

/** A run of whole months, first and last included. Both may lie in different years. */
export interface Period {
  readonly from: Month;
  readonly to: Month;
}

export interface Month {
  readonly year: number;
  readonly month: number;
}

/** The twelve months of a year. */
export function yearPeriod(year: number): Period {
  return monthsPeriod(year, 1, 12);
}

/** The first or the second six months of a year. */
export function halfPeriod(year: number, half: number): Period {
  return monthsPeriod(year, half * 6 - 5, half * 6);
}

export function quarterPeriod(year: number, quarter: number): Period {
  return monthsPeriod(year, quarter * 3 - 2, quarter * 3);
}

export function monthPeriod(year: number, month: number): Period {
  return monthsPeriod(year, month, month);
}

function monthsPeriod(year: number, first: number, last: number): Period {
  return { from: { year, month: first }, to: { year, month: last } };
}

type Spelling = readonly [pattern: RegExp, read: (parts: readonly number[], year: number) => Period | null];

/** Contract forms first, then what staff write in the 指标 sheet. Parts are the numbers in brackets, in order. */
const SPELLINGS: readonly Spelling[] = [
  [/^(\d{4})年?度?$/, ([year]) => (year === undefined ? null : yearPeriod(year))],
  [/^(?:(\d{4})年?)?q([1-4])$/, ([given, quarter], year) => quarterPeriod(given || year, quarter ?? 1)],
  [/^(?:(\d{4})年?)?h([12])$/, ([given, half], year) => halfPeriod(given || year, half ?? 1)],
  [/^(\d{4})-(\d{1,2})$/, ([year, month]) => span(year, month, year, month)],
  [
    /^(\d{4})-(\d{1,2})\.\.(\d{4})-(\d{1,2})$/,
    ([fromYear, from, toYear, to]) => span(fromYear, from, toYear, to),
  ],
  [/^(?:(\d{4})年)?第?([1-4])季度?$/, ([given, quarter], year) => quarterPeriod(given || year, quarter ?? 1)],
  [/^(?:(\d{4})年)?上半年$/, ([given], year) => halfPeriod(given || year, 1)],
  [/^(?:(\d{4})年)?下半年$/, ([given], year) => halfPeriod(given || year, 2)],
  [
    /^(?:(\d{4})年)?(\d{1,2})月份?$/,
    ([given, month], year) => span(given || year, month, given || year, month),
  ],
  [
    /^(?:(\d{4})年)?(\d{1,2})月?(?:-|—|~|至|到)+(\d{1,2})月$/,
    ([given, from, to], year) => span(given || year, from, given || year, to),
  ],
  [/^(?:全年|本年度?|今年|报告年度)$/, (_, year) => yearPeriod(year)],
  [/^(?:上年度?|上一年度?|去年)$/, (_, year) => yearPeriod(year - 1)],
];

/** So many spellings and periods are held; a report asks for a dozen of each again and again. */
const MOST_KNOWN = 500;

/**
 * Reads `2021`, `2021Q1`, `2021H1`, `2021-06`, `2021-01..2021-06` (contract §2), and 一季度, 上半年, 6月, 1月—6月,
 * 上年度 and the like, which are taken of `year`. Null when it is none of these.
 */
export function parsePeriod(text: string, year: number): Period | null {
  return periodOf(`${String(year)} ${text}`);
}

const periodOf = remember((yearAndText: string): Period | null => {
  const place = yearAndText.indexOf(' ');
  return readPeriod(yearAndText.slice(place + 1), Number(yearAndText.slice(0, place)));
}, MOST_KNOWN);

function readPeriod(text: string, year: number): Period | null {
  const spelled = compactText(text).replace(/[一二三四五六七八九十]+(?=季|月)/g, (numeral) =>
    String(parseChineseNumeral(numeral) ?? numeral),
  );
  for (const [pattern, read] of SPELLINGS) {
    const parts: readonly (string | undefined)[] | null = pattern.exec(spelled);
    if (parts === null) continue;
    const numbers = parts.slice(1).map((part) => Number(part ?? 0));
    return read(numbers, year);
  }
  return null;
}

function span(fromYear?: number, from?: number, toYear?: number, to?: number): Period | null {
  if (fromYear === undefined || from === undefined || toYear === undefined || to === undefined) return null;
  const isMonth = (month: number) => month >= 1 && month <= 12;
  if (!isMonth(from) || !isMonth(to) || monthNumber(fromYear, from) > monthNumber(toYear, to)) return null;
  return { from: { year: fromYear, month: from }, to: { year: toYear, month: to } };
}

/** The shortest contract form: `2021`, `2021Q1`, `2021H1`, `2021-06`, `2021-01..2021-05`. */
export function formatPeriod({ from, to }: Period): string {
  const year = String(from.year);
  if (from.year === to.year) {
    if (from.month === to.month) return isoMonth(from);
    const length = to.month - from.month + 1;
    if (length === 12) return year;
    if (length === 6 && from.month % 6 === 1) return `${year}H${String(to.month / 6)}`;
    if (length === 3 && from.month % 3 === 1) return `${year}Q${String(to.month / 3)}`;
  }
  return `${isoMonth(from)}..${isoMonth(to)}`;
}

function isoMonth({ year, month }: Month): string {
  return `${String(year)}-${String(month).padStart(2, '0')}`;
}

/** Chinese words for people: 2021年, 2021年第一季度, 2021年上半年, 2021年6月, 2021年1月至5月. */
export function describePeriod(period: Period): string {
  const form = formatPeriod(period);
  const year = `${String(period.from.year)}年`;
  const part = /[QH](\d)$/.exec(form);
  if (/^\d+$/.test(form)) return year;
  if (part !== null)
    return `${year}${form.includes('Q') ? `第${'一二三四'.charAt(Number(part[1]) - 1)}季度` : part[1] === '1' ? '上半年' : '下半年'}`;
  const from = `${year}${String(period.from.month)}月`;
  if (!form.includes('..')) return from;
  const sameYear = period.from.year === period.to.year;
  return `${from}至${sameYear ? '' : `${String(period.to.year)}年`}${String(period.to.month)}月`;
}

/** Does the date surely lie in the period? A date without a month lies only in what holds its whole year. */
export function periodHolds({ from, to }: Period, date: CalendarDate): boolean {
  const first = monthNumber(date.year, date.month ?? 1);
  const last = monthNumber(date.year, date.month ?? 12);
  return first >= monthNumber(from.year, from.month) && last <= monthNumber(to.year, to.month);
}

/** The months of a period, in order. */
export function monthsOf({ from, to }: Period): readonly Month[] {
  const first = monthNumber(from.year, from.month);
  const length = monthNumber(to.year, to.month) - first + 1;
  return Array.from({ length: Math.max(0, length) }, (_, offset) => ({
    year: Math.floor((first + offset) / 12),
    month: ((first + offset) % 12) + 1,
  }));
}

function monthNumber(year: number, month: number): number {
  return year * 12 + month - 1;
}
