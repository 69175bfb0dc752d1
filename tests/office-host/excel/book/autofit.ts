import type { Area } from './area';
import type { Sheet } from './sheet';
import { showText } from './show-text';

/** Points a digit and a wide character take in the usual font; a guess, as is the margin. */
const NARROW = 5.25;
const WIDE = 11;
const MARGIN = 3.75;

const WIDE_CHARACTER =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/;

/** Makes columns as wide as their longest text that stands within the area and does not wrap. */
export function autofitColumns(sheet: Sheet, area: Area, isDate1904: boolean): void {
  const widths = new Map<number, number>();
  for (const [, column, cell] of sheet.cellsIn(area)) {
    if (cell.type === 'empty' || cell.style.wrapText) continue;
    widths.set(column, Math.max(widths.get(column) ?? 0, textWidth(showText(cell, isDate1904))));
  }
  for (const [column, size] of widths) sheet.setLine('columns', column, { size });
}

function textWidth(text: string): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + (WIDE_CHARACTER.test(letter) ? WIDE : NARROW),
    MARGIN,
  );
}
