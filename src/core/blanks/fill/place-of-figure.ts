import type { TypedPlace } from '@/core/marks';
import type { Blank } from '../blank';

const PERCENT_BEHIND = /^[ \u00a0]?[%％]/;
const PERCENT_BEFORE = /百分之 ?$/;

/** What is put into a blank; `unit` is its figure's own, empty for typed words. */
export interface PlacedText {
  readonly text: string;
  readonly unit: string;
}

/**
 * The place a figure's text takes: the blank, and the per cent sign beside it where the text brings its own (出勤率XX%
 * becomes 出勤率92.3%, and not 92.3%%), or will bring it once the figure has a value. What stands in a control goes no
 * farther than that.
 */
export function placeOfFigure(blank: Blank, { text, unit }: PlacedText): TypedPlace {
  const { paragraph, start, blank: sign, around, before, after, form } = blank;
  const place: TypedPlace = { paragraph, start, blank: sign, ...(around === undefined ? {} : { around }) };
  const bringsSign = unit === '%' || /[%％]$/.test(text);
  if (!bringsSign || form === 'control') return place;
  const behind = PERCENT_BEHIND.exec(after)?.[0] ?? '';
  const ahead = behind === '' ? (PERCENT_BEFORE.exec(before)?.[0] ?? '') : '';
  return { ...place, start: start - ahead.length, blank: ahead + sign + behind };
}
