import { remember } from '@/core/values';

/**
 * What stands in a number format without being a code: quoted text, escaped characters (`!` escapes in East
 * Asian Excel), widths, fills, and brackets other than elapsed time, that is colours, conditions and locales.
 */
const LITERALS = /"[^"]*"|[\\!_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;
const GENERAL = /general|g\/通用格式/gi;
const EXPONENT = /e[+-]/gi;
const ELAPSED_MINUTES = /\[m+\]/gi;
const DATE_CODES = /[ymdhse]|a{3}|b{2}|上午|下午/;

/** The codes of the section for positive numbers, in lower case, without everything that is no code. */
function codesOf(format: string): string {
  const [section = ''] = format.replace(LITERALS, '').split(';');
  return section.replace(GENERAL, '').replace(EXPONENT, '').toLowerCase();
}

/**
 * Does an Excel number format show a number as a date or a time? Quoted text, escapes and bracketed
 * conditions, colours and locales are no evidence (ECMA-376 part 1, 18.8.31).
 */
export function isDateFormat(format: string): boolean {
  return DATE_CODES.test(codesOf(format));
}

/** True when a date format shows the month but no day, as Excel makes of a typed “2021年9月”. */
export const hidesDay = remember((format: string): boolean => {
  const codes = codesOf(format).replace(ELAPSED_MINUTES, '');
  return codes.includes('m') && !/[dhs]/.test(codes);
}, 200);

/** True when a format shows hours, minutes or seconds and no part of a day, so that 0.5 means noon of any day. */
export function isTimeFormat(format: string): boolean {
  const codes = codesOf(format);
  return /[hs]|\[m/.test(codes) && !/[yedb]/.test(codes);
}
