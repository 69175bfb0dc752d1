import {
  formatChineseCount,
  formatChineseDate,
  formatFullDate,
  formatMonthDay,
  formatNumber,
  formatShare,
  normalizeText,
  parseDate,
  type CalendarDate,
} from '@/core/values';
import type { FigureValue } from './figure';
import type { FigureFormat } from './figure-definition';

/** The text of a value in a report (GB/T 15835). */
export function formatFigure(value: FigureValue, format: FigureFormat): string {
  switch (format.style) {
    case 'number':
      return typeof value === 'number' ? formatNumber(value, format.decimals) : value;
    case 'share':
      return typeof value === 'number' ? formatShare(value, format.decimals) : value;
    case 'chinese':
      return typeof value === 'number' ? formatChineseCount(value) : value;
    case 'monthDay':
      return formatDates(value, formatMonthDay);
    case 'fullDate':
      return formatDates(value, formatFullDate);
    case 'chineseDate':
      return formatDates(value, formatChineseDate);
    case 'isoDate':
    case 'text':
      return String(value);
  }
}

/** One ISO date or several, joined as a list in a sentence. */
function formatDates(value: FigureValue, formatDate: (date: CalendarDate) => string): string {
  const texts = String(value)
    .split(',')
    .map((iso) => {
      const reading = parseDate(iso);
      return reading.state === 'read' ? formatDate(reading.date) : iso;
    });
  return texts.join('、');
}

const FORMATS: readonly (readonly [pattern: RegExp, format: FigureFormat])[] = [
  [/^(?:整数|0|#|#,##0|数字|阿拉伯数字)$/, { style: 'number', decimals: 0 }],
  [/^(?:(?:一位小数|小数1?位?|1位小数)|0\.0)$/, { style: 'number', decimals: 1 }],
  [/^(?:(?:两位小数|小数2位|2位小数)|0\.00)$/, { style: 'number', decimals: 2 }],
  [/^(?:百分比|百分数|%|0\.0%)$/, { style: 'share', decimals: 1 }],
  [/^0%$/, { style: 'share', decimals: 0 }],
  [/^0\.00%$/, { style: 'share', decimals: 2 }],
  [/^(?:中文数字|汉字|汉字数字|大写)$/, { style: 'chinese' }],
  [/^(?:月日|m月d日)$/i, { style: 'monthDay' }],
  [/^(?:年月日|yyyy年m月d日)$/i, { style: 'fullDate' }],
  [/^(?:中文日期|汉字日期)$/, { style: 'chineseDate' }],
  [/^yyyy-mm-dd$/i, { style: 'isoDate' }],
  [/^(?:文本|文字|@)$/, { style: 'text' }],
];

/** Reads a format as staff write it in the 指标 sheet; null when it is none. */
export function parseFormat(text: string): FigureFormat | null {
  const written = normalizeText(text);
  return FORMATS.find(([pattern]) => pattern.test(written))?.[1] ?? null;
}
