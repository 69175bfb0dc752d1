import type { FigureDifference } from './figure-difference';
import type { RowPair } from './pair-rows';

/** The changed rows that may have changed the number: those of a count of rows count one each, before and after. */
export function tellingChanges({
  changed,
  countsRows,
}: Pick<FigureDifference, 'changed' | 'countsRows'>): readonly RowPair[] {
  return countsRows ? [] : changed;
}
