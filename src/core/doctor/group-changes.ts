import { groupBy } from '@/core/values';
import type { CellChange, Correction } from './correction';

/** The changes of one file's corrections by the name of their sheet. */
export function changesBySheet(
  corrections: readonly Correction[],
): ReadonlyMap<string, readonly CellChange[]> {
  const sheets = groupBy(corrections, ({ sheet }) => sheet);
  return new Map(
    Array.from(sheets, ([sheet, ofSheet]) => [sheet, ofSheet.flatMap(({ cells }) => cells)] as const),
  );
}

/** The changes of one sheet by their row. */
export function changesByRow(changes: readonly CellChange[]): ReadonlyMap<number, readonly CellChange[]> {
  return groupBy(changes, ({ row }) => row);
}
