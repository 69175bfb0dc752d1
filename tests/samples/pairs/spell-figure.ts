import type { Figure } from '@/core/figures';
import {
  formatChineseCount,
  formatFullDate,
  formatNumber,
  formatShare,
  parseDate,
  type CalendarDate,
} from '@/core/values';

type Spelling = (figure: Figure) => string;

const date =
  (format: (given: CalendarDate) => string): Spelling =>
  ({ key, value }) => {
    const reading = parseDate(String(value));
    if (reading.state !== 'read') throw new RangeError(`${key} is no date`);
    return format(reading.date);
  };
const number =
  (format: (given: number) => string): Spelling =>
  ({ key, value }) => {
    if (typeof value !== 'number') throw new RangeError(`${key} is no number`);
    return format(value);
  };

/** How last year's author wrote a figure, by the word behind its key in a pair's file. */
const SPELLINGS: Readonly<Record<string, Spelling>> = {
  arabic: number((value) => formatNumber(value)),
  chinese: number(formatChineseCount),
  share0: number((value) => formatShare(value, 0)),
  share1: number((value) => formatShare(value, 1)),
  share2: number((value) => formatShare(value, 2)),
  // In a column whose heading says per cent.
  bare: number((value) => formatShare(value).replace('%', '')),
  wide: number((value) =>
    formatNumber(value).replace(/\d/g, (digit) => '０１２３４５６７８９'.charAt(Number(digit))),
  ),
  fullDate: date(formatFullDate),
  dotted: date(({ year, month, day }) => [year, month, day].map(String).join('.')),
};

/** A figure as the report says it; without a form, as the figure itself would be written. Throws on an unknown form. */
export function spellFigure(figure: Figure, form = ''): string {
  if (form === '') return figure.text;
  const spelling = SPELLINGS[form];
  if (spelling === undefined) throw new RangeError(`no form ${form}`);
  return spelling(figure);
}
