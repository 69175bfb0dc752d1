import { compactText } from '@/core/values';
import { cellText } from '../cell-text';
import type { FoundTable } from '../found-table';

/** What a circle among ticks says: done, not done, or nobody knows. */
export type CircleMeaning = 'yes' | 'no' | 'unsure';

const CIRCLE = /^[○〇◯o]$/;
const FILLED_SIGN = /^[●■☑]$/;
const NO_SIGN = /^[×✗✘x]$/;
/** ○表示未召开, ○为已召开 */
const LEGEND = /[○〇◯](?:表示|代表|为|是|指|:|=|-)*(未|没|否|无|缺|不)?/;
const SPEAKS_OF_IT = /[○〇◯](?:表示|代表|为|是|指|:|=)/;

/** A circle, or a letter or numeral typed for one. */
export function isCircleSign(text: string): boolean {
  return CIRCLE.test(text);
}

/**
 * What a circle means in some columns of a table: what a legend says; where filled ones stand beside it, the empty one
 * says no; where no other tick stands, or a cross is its contrary, it is the tick. Beside √ it may be either, unless every
 * cell is filled.
 */
export function circleIn(
  { rows, title }: FoundTable,
  columns: { has: (column: number) => boolean; readonly size: number },
  isTick: (text: string) => boolean,
): CircleMeaning {
  const texts = rows.map(({ cells }) =>
    cells.filter(({ column }) => columns.has(column)).map((cell) => compactText(cellText(cell))),
  );
  const signs = new Set(texts.flat());
  if (!Array.from(signs).some(isCircleSign)) return 'no';
  const legend = legendIn([
    title,
    ...rows.flatMap(({ cells }) => (cells.length === 1 ? cells.map(cellText) : [])),
  ]);
  if (legend !== null) return legend;
  const has = (pattern: RegExp) => Array.from(signs).some((sign) => pattern.test(sign));
  if (has(FILLED_SIGN)) return 'no';
  if (has(NO_SIGN) || !Array.from(signs).some(isTick)) return 'yes';
  const filled = texts.filter((row) => row.length > 0);
  return filled.every((row) => row.length === columns.size) ? 'no' : 'unsure';
}

function legendIn(texts: readonly string[]): CircleMeaning | null {
  const legend = texts.map(compactText).find((text) => SPEAKS_OF_IT.test(text));
  if (legend === undefined) return null;
  return LEGEND.exec(legend)?.[1] === undefined ? 'yes' : 'no';
}
