import { parseRanges } from '@/core/values';
import type { AnnexFigure, RowPlaces } from './annex-source';

/** No sheet has more. */
const MOST_ROWS = 1_048_576;

/** Rows of which nothing but the places is kept; null: somebody changed the record, and they can't be read. */
export function furtherPlaces(further: AnnexFigure['further']): readonly RowPlaces[] | null {
  const places = further.flatMap(({ file, sheet, rows }) => {
    const numbers = parseRanges(rows, MOST_ROWS + 1, MOST_ROWS);
    return numbers === null ? [] : [{ file, sheet, numbers }];
  });
  return places.length === further.length ? places : null;
}
