const DIGITS: ReadonlyMap<string, number> = new Map([
  ...Array.from('〇一二三四五六七八九', (digit, value) => [digit, value] as const),
  ['零', 0],
  ['○', 0],
  ['两', 2],
]);
const TENS: ReadonlyMap<string, string> = new Map([
  ['廿', '二十'],
  ['卅', '三十'],
]);

/**
 * The number a Chinese numeral stands for, with units (二十七, 一百零三) or digit by digit (〇二一).
 * Null for anything else. Up to 99,999,999.
 */
export function parseChineseNumeral(text: string): number | null {
  const numeral = text.replace(/[廿卅]/g, (sign) => TENS.get(sign) ?? sign);
  if (/^[〇零○一二三四五六七八九]+$/.test(numeral)) return digitByDigit(numeral);
  if (!/^[零〇一二两三四五六七八九十百千万]+$/.test(numeral)) return null;
  const [high, low, ...more] = numeral.split('万');
  if (high === undefined || more.length > 0) return null;
  if (low === undefined) return belowTenThousand(high);
  const thousands = belowTenThousand(high);
  const rest = low === '' ? 0 : belowTenThousand(low);
  return thousands === null || rest === null ? null : thousands * 10_000 + rest;
}

function digitByDigit(numeral: string): number {
  return Number(Array.from(numeral, (digit) => DIGITS.get(digit)).join(''));
}

/** Units may only fall, a digit stands before each (but 十), and only 零 stands between. */
const BELOW_TEN_THOUSAND = /^(?:(.)千)?零?(?:(.)百)?零?(?:(.?)十)?零?(.)?$/;

function belowTenThousand(numeral: string): number | null {
  const match = BELOW_TEN_THOUSAND.exec(numeral.replace(/〇/g, '零'));
  if (match === null || numeral === '') return null;
  const [, thousands, hundreds, tens, ones] = match;
  const digits = [thousands ?? '零', hundreds ?? '零', tens === '' ? '一' : (tens ?? '零'), ones ?? '零'].map(
    (sign) => DIGITS.get(sign),
  );
  return digits.some((digit) => digit === undefined) ? null : Number(digits.join(''));
}

const DIGIT_SIGNS = '零一二三四五六七八九';

/** A whole number from 0 to 99,999,999 as a Chinese numeral with units: 十二, 一百零三, 二千零二十一. */
export function formatChineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 99_999_999) {
    throw new RangeError(`no Chinese numeral for ${String(value)}`);
  }
  if (value < 10_000) return formatBelowTenThousand(value).replace(/^一十/, '十');
  const rest = value % 10_000;
  const gap = rest > 0 && rest < 1000 ? '零' : '';
  const high = formatBelowTenThousand(Math.floor(value / 10_000)).replace(/^一十/, '十');
  return `${high}万${gap}${rest === 0 ? '' : formatBelowTenThousand(rest)}`;
}

function formatBelowTenThousand(value: number): string {
  if (value === 0) return '零';
  const signs = Array.from(String(value).padStart(4, '0'), Number).map((digit, place) =>
    digit === 0 ? '零' : `${DIGIT_SIGNS.charAt(digit)}${['千', '百', '十', ''][place] ?? ''}`,
  );
  return signs
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
}
