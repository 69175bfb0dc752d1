import { notSimulated } from '../../protocol';
import { contentOf, type CellStyle, type Content } from './cell';
import { SERIAL_OF_1904 } from './show-text';

/** What becomes of something written into a cell, and the number format that comes with it (null: stays). */
export interface Entered {
  readonly content: Content;
  readonly format: string | null;
}

interface Reading {
  readonly pattern: RegExp;
  read(parts: readonly string[], isDate1904: boolean): Entered | null;
}

const DAY = 86_400_000;
const number = (value: number, format: string | null): Entered => ({
  content: { type: 'number', value },
  format,
});

/** How Excel reads texts that are typed or written into a cell, in a Chinese locale; the first that fits counts. */
const READINGS: readonly Reading[] = [
  {
    pattern: /^([+-]?)((?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?)(?:E([+-]?\d+))?(%?)$/i,
    read([, sign = '', digits = '', exponent, percent]) {
      if (!/\d/.test(digits)) return null;
      const plain = Number(`${sign}${digits.replaceAll(',', '')}E${exponent ?? 0}`);
      if (percent === '%') return number(plain / 100, digits.includes('.') ? '0.00%' : '0%');
      if (exponent !== undefined) return number(plain, '0.00E+00');
      return number(plain, digits.includes(',') ? (digits.includes('.') ? '#,##0.00' : '#,##0') : null);
    },
  },
  {
    pattern: /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/,
    read: ([, year, , month, day], isDate1904) => date([year, month, day], 'mm-dd-yy', isDate1904),
  },
  {
    pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
    read: ([, year, month, day], isDate1904) => date([year, month, day], 'yyyy"年"m"月"d"日"', isDate1904),
  },
  {
    pattern: /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/,
    read([, hours, minutes, seconds]) {
      const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
      return value < 1 ? number(value, seconds === undefined ? 'h:mm' : 'h:mm:ss') : null;
    },
  },
  {
    pattern: /^(true|false)$/i,
    read: ([text = '']) => ({
      content: { type: 'boolean', value: text.toLowerCase() === 'true' },
      format: null,
    }),
  },
];

/** Texts that Excel takes for a formula, or for a date by today's year or the language. */
const NOT_READ: readonly RegExp[] = [
  /^=/,
  /^[+\-@]./,
  /^\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?$/,
  /^(\d{4}年)?\d{1,2}月(\d{1,2}日)?$/,
  /^\d+ \d+\/\d+$/,
];

/**
 * What stands in a cell after a value was written into it, by office.js or by hand.
 * @throws HostError NotImplementedInSimulator for formulas, and for what only a clock or a language could read
 */
export function entered(value: string | number | boolean, style: CellStyle, isDate1904: boolean): Entered {
  if (style.numberFormat === '@' && typeof value !== 'boolean') return text(String(value));
  if (typeof value !== 'string') return { content: contentOf(value), format: null };
  if (value.startsWith("'")) return text(value.slice(1));
  const trimmed = value.trim();
  for (const reading of READINGS) {
    const parts = reading.pattern.exec(trimmed);
    const outcome = parts === null ? null : reading.read(parts, isDate1904);
    if (outcome !== null) return outcome;
  }
  if (NOT_READ.some((pattern) => pattern.test(trimmed))) notSimulated(`${value} as a cell's value`);
  return { content: contentOf(value), format: null };
}

/** Day 1 is 1 January 1900, and 29 February 1900 is counted; or day 0 is 1 January 1904. */
export function dateSerial(year: number, month: number, day: number, isDate1904: boolean): number {
  const days = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY;
  if (isDate1904) return days - SERIAL_OF_1904;
  return days < 61 ? days - 1 : days;
}

function text(value: string): Entered {
  return { content: value === '' ? { type: 'empty', value: '' } : { type: 'text', value }, format: null };
}

function date(parts: readonly (string | undefined)[], format: string, isDate1904: boolean): Entered | null {
  const [year = NaN, month = NaN, day = NaN] = parts.map(Number);
  const read = new Date(Date.UTC(year, month - 1, day));
  if (read.getUTCMonth() !== month - 1 || read.getUTCDate() !== day || year < (isDate1904 ? 1904 : 1900))
    return null;
  return number(dateSerial(year, month, day, isDate1904), format);
}
