import { hidesDay, isDateFormat, isTimeFormat } from '@/core/ledger';

interface FormatCase {
  readonly title: string;
  readonly given: string;
  readonly expected: 'number' | 'day' | 'month' | 'time';
}

/** A format is of exactly one sort: no date at all, a date with its day, a date without, or a time of day. */
function sortOf(format: string): FormatCase['expected'] {
  if (!isDateFormat(format)) return 'number';
  if (isTimeFormat(format)) return 'time';
  return hidesDay(format) ? 'month' : 'day';
}

const CASES: readonly FormatCase[] = [
  { title: 'nothing is General', given: '', expected: 'number' },
  { title: 'General is no date, for all its e', given: 'General', expected: 'number' },
  { title: 'General stays no date in any case', given: 'GENERAL', expected: 'number' },
  { title: 'General with a unit is no date', given: 'General"人"', expected: 'number' },
  { title: 'General with a unit before it is no date', given: '"共"General', expected: 'number' },
  { title: 'General followed by bare text is no date', given: 'General 次', expected: 'number' },
  { title: 'the Chinese name of General is no date', given: 'G/通用格式', expected: 'number' },
  {
    title: 'the Chinese name of General with a unit is no date',
    given: 'G/通用格式"人"',
    expected: 'number',
  },
  { title: 'an integer is no date', given: '0', expected: 'number' },
  { title: 'an accounting format is no date', given: '_-* #,##0.00_-;-* #,##0.00_-', expected: 'number' },
  { title: 'a width of the letter d is no date', given: '0_d', expected: 'number' },
  { title: 'a fill with the letter y is no date', given: '0*y', expected: 'number' },
  { title: 'a percentage is no date', given: '0.00%', expected: 'number' },
  { title: 'an exponent is no era year', given: '0.00E+00', expected: 'number' },
  { title: 'a lower-case exponent is no era year', given: '##0.0e-0', expected: 'number' },
  { title: 'text is no date', given: '@', expected: 'number' },
  { title: 'quoted letters are no codes', given: '0"days of the year"', expected: 'number' },
  { title: 'escaped letters are no codes', given: '0\\d', expected: 'number' },
  { title: 'letters escaped in the East Asian way are no codes', given: '0!d', expected: 'number' },
  { title: 'ten thousands are no date', given: '0!.0,"万"', expected: 'number' },
  { title: 'a colour is no code', given: '[Red]0;[Blue]-0', expected: 'number' },
  { title: 'a currency with its locale is no code', given: '[$¥-804]#,##0.00', expected: 'number' },
  { title: 'a condition is no code', given: '[>=100]0;0.0', expected: 'number' },
  { title: 'only the section for positive numbers counts', given: '0;yyyy', expected: 'number' },
  { title: 'an ISO date is a day', given: 'yyyy-mm-dd', expected: 'day' },
  { title: 'capital codes are codes', given: 'YYYY/MM/DD', expected: 'day' },
  { title: 'the built-in short date is a day', given: 'mm-dd-yy', expected: 'day' },
  { title: 'a Chinese date is a day', given: 'yyyy"年"m"月"d"日"', expected: 'day' },
  {
    title: 'a date in Chinese numerals is a day',
    given: '[DBNum1][$-804]yyyy"年"m"月"d"日";@',
    expected: 'day',
  },
  { title: 'a system long date is a day', given: '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', expected: 'day' },
  { title: 'a date with a time is a day', given: 'yyyy/m/d h:mm', expected: 'day' },
  { title: 'month and day alone are a day', given: 'm"月"d"日"', expected: 'day' },
  { title: 'a weekday alone is a day', given: '[$-804]aaaa;@', expected: 'day' },
  { title: 'a short weekday is a day', given: 'aaa', expected: 'day' },
  { title: 'an era year is a day', given: '[$-404]e/m/d', expected: 'day' },
  { title: 'a year alone has no month to hide the day of', given: 'yyyy"年"', expected: 'day' },
  { title: 'year and month hide the day', given: 'yyyy"年"m"月"', expected: 'month' },
  {
    title: 'year and month in Chinese numerals hide the day',
    given: '[DBNum1]yyyy"年"m"月"',
    expected: 'month',
  },
  { title: 'an English month hides the day', given: 'mmm-yy', expected: 'month' },
  { title: 'a month alone hides the day', given: 'm"月"', expected: 'month' },
  { title: 'hours and minutes are a time', given: 'h:mm', expected: 'time' },
  { title: 'hours with AM/PM are a time', given: '[$-409]h:mm AM/PM', expected: 'time' },
  { title: 'Chinese hours are a time', given: '上午/下午h"时"mm"分"', expected: 'time' },
  { title: 'minutes and seconds are a time, not a month', given: 'mm:ss', expected: 'time' },
  { title: 'elapsed hours are a time', given: '[h]:mm:ss', expected: 'time' },
  { title: 'elapsed minutes are a time, not a month', given: '[mm]', expected: 'time' },
  { title: 'elapsed seconds are a time', given: '[ss].00', expected: 'time' },
];

describe('the sort of a number format', () => {
  test.each(CASES)('$title', ({ given, expected }) => {
    expect(sortOf(given)).toBe(expected);
  });
});

describe('the three questions do not contradict each other', () => {
  test.each(CASES)('$title', ({ given }) => {
    const answers = [isTimeFormat(given), hidesDay(given)].filter(Boolean).length;
    expect(answers).toBeLessThanOrEqual(isDateFormat(given) ? 1 : 0);
  });
});
