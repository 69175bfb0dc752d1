import { parseChineseNumeral } from '@/core/values';

/** Numerals as they are spelled in sentences. */
export const ARABIC = String.raw`(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;
export const CHINESE = '(?:[一二两三四五六七八九十][〇零一二两三四五六七八九十百千万]*)';

const MULTIPLES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** The value of a numeral, times 万 where that follows Arabic digits; null: it is none. */
export function readNumeral(text: string, multiple = ''): number | null {
  const arabic = /^[\d.,]+$/.test(text) ? Number(text.replaceAll(',', '')) : null;
  const value = arabic ?? parseChineseNumeral(text);
  if (value === null || Number.isNaN(value)) return null;
  // 3.05 × 10000 is not 30499.999.
  return Number((value * (MULTIPLES[multiple] ?? 1)).toPrecision(12));
}

/** How many signs stand behind the point. */
export function decimalsOf(text: string): number {
  return /[.点]([\d〇零一二三四五六七八九]+)/.exec(text)?.[1]?.length ?? 0;
}
