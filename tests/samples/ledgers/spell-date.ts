import type { Code } from './finding-code';
import { serialOfDate } from '@/core/values';
import { day as realDate, type Given } from '#tests/samples/grid-workbook';
import type { Day } from './branch-year';
import type { Written } from './sheet-grid';

/** How somebody writes a sure date. `speaksOfYear`: nothing else need tell the year. */
export interface DateStyle {
  readonly name: string;
  readonly speaksOfYear: boolean;
  readonly code: Code | null;
  readonly given: (day: Day) => Given;
}

const two = (value: number) => String(value).padStart(2, '0');
const iso = ({ year, month, day }: Day) => `${String(year)}-${two(month)}-${two(day)}`;
const DIGITS = Array.from('〇一二三四五六七八九');
const wide = (text: string) =>
  text.replace(/[\d.:-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

function numeral(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10 === 0 && value > 0 ? '' : (DIGITS[value % 10] ?? '');
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${ones}`;
}

function real(name: string, format: string, time = 0): DateStyle {
  return {
    name,
    speaksOfYear: true,
    code: null,
    given: (day) => ({
      make: (column) => ({ column, type: 'date', value: serialOfDate(day) + time, format }),
    }),
  };
}

function number(name: string, given: (day: Day) => number): DateStyle {
  return { name, speaksOfYear: true, code: null, given };
}

function text(name: string, given: (day: Day) => string): DateStyle {
  return { name, speaksOfYear: true, code: 'date.text', given };
}

function yearless(name: string, given: (day: Day) => string): DateStyle {
  return { name, speaksOfYear: false, code: 'date.noYear', given };
}

/** The end of a range within the month. */
const nextDay = ({ day }: Day) => (day < 28 ? day + 1 : day);
const ymd = (sign: string) => (d: Day) => [d.year, d.month, d.day].join(sign);
const chinese = (d: Day) => `${String(d.year)}年${String(d.month)}月${String(d.day)}日`;
const WEEKDAYS = Array.from('日一二三四五六');
const weekday = (d: Day) =>
  `星期${WEEKDAYS[new Date(Date.UTC(d.year, d.month - 1, d.day)).getUTCDay()] ?? ''}`;

/** Dates as dates: what a careful secretary keeps. */
export const REAL_DATES: readonly DateStyle[] = [
  real('date', 'yyyy-mm-dd'),
  real('date with slashes', 'yyyy/m/d'),
  real('date in Chinese', 'yyyy"年"m"月"d"日"'),
  real('date without its year shown', 'm"月"d"日";@'),
  real('date and time', 'yyyy/m/d h:mm', 0.375),
  {
    name: 'date by a formula',
    speaksOfYear: true,
    code: null,
    given: (day) => ({
      make: (column) => ({
        column,
        formula: true,
        type: 'date',
        value: serialOfDate(day),
        format: 'yyyy-mm-dd',
      }),
    }),
  },
];

export const TEXT_DATES: readonly DateStyle[] = [
  text('2021.3.5', ymd('.')),
  text('2021-03-05', iso),
  text('2021/3/5', ymd('/')),
  text('2021年3月5日', chinese),
  text('2021年03月05日', (d) => `${String(d.year)}年${two(d.month)}月${two(d.day)}日`),
  text('2021年3月5日(上午)', (d) => `${chinese(d)}(上午)`),
  text('2021年3月5日（星期五）', (d) => `${chinese(d)}（${weekday(d)}）`),
  text('2021年3月5日上午9:00', (d) => `${chinese(d)}上午9:00`),
  text('2021年3月5日 14:30-16:00', (d) => `${chinese(d)} 14:30-16:00`),
  text('2021/3/5␣␣14:30', (d) => `${ymd('/')(d)}  14:30`),
  text('20210305', (d) => iso(d).replaceAll('-', '')),
  text('21.3.5', (d) => `${String(d.year % 100)}.${String(d.month)}.${String(d.day)}`),
  text('full-width', (d) => wide(ymd('.')(d))),
  text('full-width with 年', (d) => wide(chinese(d))),
  text('spaces inside', (d) => `${String(d.year)} 年 ${String(d.month)} 月 ${String(d.day)} 日`),
  text('spaces around', (d) => `\u00a0${ymd('-')(d)}\u3000`),
  text('dot after the day', (d) => `${ymd('.')(d)}.`),
  text('号', (d) => `${String(d.year)}年${String(d.month)}月${String(d.day)}号`),
  text('二〇二一年三月五日', (d) => {
    const year = Array.from(String(d.year), (digit) => DIGITS[Number(digit)] ?? '').join('');
    return `${year}年${numeral(d.month)}月${numeral(d.day)}日`;
  }),
  text('2021.03.05 15:00', (d) => `${iso(d).replaceAll('-', '.')} 15:00`),
  text('2021-3-5 15:30:00', (d) => `${ymd('-')(d)} 15:30:00`),
  text('2021年3月5日下午3点', (d) => `${chinese(d)}下午3点`),
  text('2021年3月5日（第一次）', (d) => `${chinese(d)}（第一次）`),
  text('2021/03/05（五）', (d) => `${iso(d).replaceAll('-', '/')}（${weekday(d).slice(2)}）`),
  text('2021年三月五日', (d) => `${String(d.year)}年${numeral(d.month)}月${numeral(d.day)}日`),
  text('2021-03-05T09:00:00', (d) => `${iso(d)}T09:00:00`),
  text('range with 至', (d) => `${chinese(d)}至${String(nextDay(d))}日`),
  text('range', (d) => `${chinese(d)}-${String(nextDay(d))}日`),
  text('range with dots', (d) => `${ymd('.')(d)}—${String(d.month)}.${String(nextDay(d))}`),
];

export const NUMBER_DATES: readonly DateStyle[] = [
  number('serial without a format', serialOfDate),
  number('20210305 as a number', (d) => d.year * 10_000 + d.month * 100 + d.day),
];

export const YEARLESS_DATES: readonly DateStyle[] = [
  yearless('3月5日', (d) => `${String(d.month)}月${String(d.day)}日`),
  yearless('3.5', (d) => `${String(d.month)}.${String(d.day)}`),
  yearless('3/5', (d) => `${String(d.month)}/${String(d.day)}`),
  yearless('03-05', (d) => `${two(d.month)}-${two(d.day)}`),
  yearless(
    '3月5日（周五）',
    (d) => `${String(d.month)}月${String(d.day)}日（${weekday(d).replace('星期', '周')}）`,
  ),
  yearless('3月5日-6日', (d) => `${String(d.month)}月${String(d.day)}日-${String(nextDay(d))}日`),
  yearless('3月5日下午', (d) => `${String(d.month)}月${String(d.day)}日下午`),
  yearless('三月五日', (d) => `${numeral(d.month)}月${numeral(d.day)}日`),
  yearless('3月5号', (d) => `${String(d.month)}月${String(d.day)}号`),
];

/** Somebody without habits: today so, tomorrow otherwise. */
export const MIXED_DATES: DateStyle = {
  name: 'mixed',
  speaksOfYear: true,
  code: null,
  given: (day) => mixedStyle(day).given(day),
};

function mixedStyle({ month, day }: Day): DateStyle {
  const styles = [...REAL_DATES, ...TEXT_DATES];
  return styles[(month * 31 + day) % styles.length] ?? MIXED_DATES;
}

export function spellDate(day: Day, style: DateStyle): Written {
  return { given: style.given(day), ...(style.code === null ? {} : { flags: [style.code] }) };
}

/** A real date whatever the style of the table. */
export function plainDate(day: Day): Written {
  return { given: realDate(iso(day)) };
}
