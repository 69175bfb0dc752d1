import type { RecordedRow } from '@/core/marks';
import { lazily } from '@/core/values';
import { pairRows } from './pair-rows';
import { placeOf } from './row-place';

/** What a row was, and what it is, whichever figure counts it. Null: none is known. */
export interface RowHistory {
  readonly before: (now: RecordedRow) => RecordedRow | null;
  readonly now: (before: RecordedRow) => RecordedRow | null;
}

export const NO_HISTORY: RowHistory = { before: () => null, now: () => null };

/** Pairs all rows known then with all known now, once somebody asks: a row still there is taken for no other. */
export function rowHistory(
  before: () => readonly RecordedRow[],
  now: () => readonly RecordedRow[],
): RowHistory {
  const partners = lazily(() => {
    const { pairs } = pairRows(eachOnce(before()), eachOnce(now()));
    return {
      before: new Map(pairs.map((pair) => [placeOf(pair.after), pair.before])),
      now: new Map(pairs.map((pair) => [placeOf(pair.before), pair.after])),
    };
  });
  return {
    before: (row) => partners().before.get(placeOf(row)) ?? null,
    now: (row) => partners().now.get(placeOf(row)) ?? null,
  };
}

/** Figures count the same rows. */
function eachOnce(rows: readonly RecordedRow[]): readonly RecordedRow[] {
  return Array.from(new Map(rows.map((row) => [placeOf(row), row])).values());
}
