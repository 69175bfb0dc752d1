import type { RecordedExclusion, RecordedFigure, RecordedRow } from '@/core/marks';
import { pairRows, type RowPair } from './pair-rows';

/** A row that counts now and did not, or did and does not. */
export interface RowMove {
  readonly row: RecordedRow;
  /** Why it does not count on the other side, as a reason of the figures room; null: it is not there at all. */
  readonly reason: string | null;
  readonly detail: string;
}

/** What became of the rows behind a figure. Rows that only stand elsewhere are no difference. */
export interface FigureDifference {
  readonly key: string;
  readonly came: readonly RowMove[];
  readonly went: readonly RowMove[];
  /** The same rows, saying something else. */
  readonly changed: readonly RowPair[];
  /** False where the record does not know all rows: there may be more differences. */
  readonly isWhole: boolean;
  /** False where nothing is known of the figure before. */
  readonly isRecorded: boolean;
  /** The definitions, where they differ; null: the same is counted. */
  readonly definition: { readonly before: string; readonly after: string } | null;
}

/**
 * Compares a figure as it was recorded with the same one as it is now. Rows are told by what they say, so that it
 * makes no difference where they stand or what their file is called: what came less what went is the change of the
 * number of rows.
 */
export function figureDifference(last: RecordedFigure | undefined, now: RecordedFigure): FigureDifference {
  const { key, rows, excluded, shortened, definition } = now;
  if (last === undefined) {
    return { key, came: [], went: [], changed: [], isWhole: false, isRecorded: false, definition: null };
  }
  const { pairs, before, after } = pairRows(last.rows, rows);
  return {
    key,
    came: movesOf(after, last.excluded),
    went: movesOf(before, excluded),
    changed: pairs.filter(({ isChanged }) => isChanged),
    isWhole: !shortened && !last.shortened,
    isRecorded: true,
    definition: last.definition === definition ? null : { before: last.definition, after: definition },
  };
}

function movesOf(rows: readonly RecordedRow[], excluded: readonly RecordedExclusion[]): readonly RowMove[] {
  const reasons = new Map(
    pairRows(rows, excluded).pairs.map(({ before, after: { reason, detail } }) => [
      before,
      { reason, detail },
    ]),
  );
  return rows.map((row) => ({ row, reason: null, detail: '', ...reasons.get(row) }));
}
