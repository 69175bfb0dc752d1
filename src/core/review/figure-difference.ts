import type { RecordedFigure, RecordedRow } from '@/core/marks';
import { pairRows, type RowPair } from './pair-rows';
import { NO_HISTORY, type RowHistory } from './row-history';
import { placeOf } from './row-place';

/** A row that counts now and did not, or did and does not. */
export interface RowMove {
  readonly row: RecordedRow;
  /** Why it only nearly counts on the other side, as a reason of the figures room; null: it does not even that. */
  readonly reason: string | null;
  readonly detail: string;
  /** The same row on the other side, where it does not count; null: it is not known to be there. */
  readonly other: RecordedRow | null;
}

/** A row that counts then and now, and says something else. */
export interface ChangedRow extends RowPair {
  /** What it gives to the figure now, where that puts numbers together; null: not known. */
  readonly gives: number | null;
}

/** What became of the rows behind a figure. Rows that only stand elsewhere are no difference. */
export interface FigureDifference {
  readonly key: string;
  readonly came: readonly RowMove[];
  readonly went: readonly RowMove[];
  /** The same rows, saying something else. */
  readonly changed: readonly ChangedRow[];
  /** True where the number is that of its rows, then and now: what else changed in them has not changed it. */
  readonly countsRows: boolean;
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
export function figureDifference(
  last: RecordedFigure | undefined,
  now: RecordedFigure,
  history: RowHistory = NO_HISTORY,
  givesOf: (row: RecordedRow) => number | null = () => null,
): FigureDifference {
  const { key, definition } = now;
  if (last === undefined) return { ...UNKNOWN, key };
  const { pairs, before, after } = pairRows(last.rows, now.rows);
  const isWhole = !now.shortened && !last.shortened;
  return {
    key,
    came: movesOf(after, last, history.before),
    went: movesOf(before, now, history.now),
    changed: pairs
      .filter(({ isChanged }) => isChanged)
      .map((pair) => ({ ...pair, gives: givesOf(pair.after) })),
    countsRows: isWhole && isNumberOfRows(last) && isNumberOfRows(now),
    isWhole,
    isRecorded: true,
    definition: last.definition === definition ? null : { before: last.definition, after: definition },
  };
}

const UNKNOWN: Omit<FigureDifference, 'key'> = {
  came: [],
  went: [],
  changed: [],
  countsRows: false,
  isWhole: false,
  isRecorded: false,
  definition: null,
};

/** `side`: the figure at the other time. */
function movesOf(
  rows: readonly RecordedRow[],
  side: RecordedFigure,
  otherOf: (row: RecordedRow) => RecordedRow | null,
): readonly RowMove[] {
  if (rows.length === 0) return [];
  const nearly = new Map(pairRows(rows, side.excluded).pairs.map(({ before, after }) => [before, after]));
  const counted = new Set(side.rows.map(placeOf));
  return rows.map((row) => {
    const near = nearly.get(row);
    if (near !== undefined) return { row, reason: near.reason, detail: near.detail, other: near };
    const other = otherOf(row);
    const isElsewhere = other !== null && !counted.has(placeOf(other));
    return { row, reason: null, detail: '', other: isElsewhere ? other : null };
  });
}

/** A sum may be so too, but then its rows that came and went are all of the change. */
function isNumberOfRows({ value, rows }: RecordedFigure): boolean {
  return value === String(rows.length);
}
