import type { RecordedRow } from '@/core/marks';
import { pairRows } from './pair-rows';

/** A row of the ledger as it is now, for one that was recorded. */
interface FoundRow {
  readonly row: RecordedRow;
  /** It says something else than it did. */
  readonly isChanged: boolean;
}

/** Where a recorded row stands among those of today: told by what it says first, as rows move and files are renamed. */
export function findRow(wanted: RecordedRow, rows: readonly RecordedRow[]): FoundRow | null {
  // Of rows that say the same the one that still stands in its place is meant, wherever it is listed.
  const [pair] = pairRows([wanted], rows).pairs;
  return pair === undefined ? null : { row: pair.after, isChanged: pair.isChanged };
}
