import type { ChangedRow, FigureDifference } from './figure-difference';

/** The changed rows that may have changed the number: those of a count of rows count one each, before and after. */
export function tellingChanges({
  changed,
  countsRows,
}: Pick<FigureDifference, 'changed' | 'countsRows'>): readonly ChangedRow[] {
  return countsRows ? [] : changed;
}
