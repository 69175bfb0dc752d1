import { formatIsoDate, type CalendarDate } from './calendar-date';
import { formatChineseNumeral } from './chinese-numeral';

/** Numbers after GB/T 15835-2011: Arabic, half-width, no grouping; at most two decimals, none that say nothing. */
export function formatNumber(value: number, decimals = 2): string {
  return String(roundHalfUp(value, decimals));
}

/** A share from 0 to 1 as per cent with at most one decimal: 93.3%, 80%. */
export function formatShare(share: number, decimals = 1): string {
  return `${String(roundHalfUp(share * 100, decimals))}%`;
}

/** 十二, and 两 as before a measure word; numbers that have no such form (fractions, negative) stay Arabic. */
export function formatChineseCount(value: number): string {
  if (value === 2) return '两';
  return Number.isInteger(value) && value >= 0 && value < 100_000_000
    ? formatChineseNumeral(value)
    : formatNumber(value);
}

/** 1月21日; 9月 where the day is not known; 2021年 where the month is not. */
export function formatMonthDay(date: CalendarDate): string {
  if (date.month === null) return `${String(date.year)}年`;
  return date.day === null ? `${String(date.month)}月` : `${String(date.month)}月${String(date.day)}日`;
}

/** 2021年1月21日, without leading zeros, the year in full. */
export function formatFullDate(date: CalendarDate): string {
  return date.month === null ? `${String(date.year)}年` : `${String(date.year)}年${formatMonthDay(date)}`;
}

/** 二〇二一年一月二十一日, with 〇 and never 零 or 0. */
export function formatChineseDate(date: CalendarDate): string {
  const year = Array.from(formatIsoDate(date).slice(0, 4), (digit) =>
    '〇一二三四五六七八九'.charAt(Number(digit)),
  );
  const month = date.month === null ? '' : `${formatChineseNumeral(date.month)}月`;
  const day = date.day === null ? '' : `${formatChineseNumeral(date.day)}日`;
  return `${year.join('')}年${month}${day}`;
}

/** Rounds as people do on paper; twelve digits are enough to undo what binary fractions did to 7.05. */
function roundHalfUp(value: number, decimals: number): number {
  if (Number.isInteger(value)) return value;
  const scale = 10 ** decimals;
  const rounded = Math.round(Number((Math.abs(value) * scale).toPrecision(12))) / scale;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
