import { FIGURE_SHEET, type FigureSheet, type FigureSheetRow } from '@/core/ledger';
import type { FigureLine } from '../desk/overview';

/** The figures as a sheet of the workbook shows them. Its words are Chinese in any language, like the ledger's. */
export function figureSheet(lines: readonly FigureLine[], period: string, time: Date): FigureSheet {
  return {
    ...FIGURE_SHEET,
    title: `统计期：${period}\u3000更新于 ${minuteOf(time)}`,
    absent: '台账未提供',
    rows: lines.map(rowOf),
  };
}

/** A number stays one, so that formulas can use it; written in another way in reports it is given as it reads there. */
function rowOf({ label, value, text, unit, definition }: FigureLine): FigureSheetRow {
  const isShare = typeof value === 'number' && text.endsWith('%');
  const isNumber = isShare || (typeof value === 'number' && /^[\d.,]+$/.test(text));
  return {
    name: label,
    value: value === null ? null : isNumber ? value : text,
    format: isShare ? `${digitsOf(text)}%` : isNumber && !Number.isInteger(value) ? digitsOf(text) : '',
    // The sign of a share belongs to its number format.
    unit: isShare ? '' : unit,
    definition,
  };
}

/** A number format with as many decimals as the report shows. */
function digitsOf(text: string): string {
  const decimals = /\.(\d+)/.exec(text)?.[1] ?? '';
  return decimals === '' ? '0' : `0.${'0'.repeat(decimals.length)}`;
}

function minuteOf(time: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [time.getFullYear(), time.getMonth() + 1, time.getDate()].map(two).join('-');
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
