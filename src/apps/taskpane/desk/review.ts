import type { Finding } from '@/core/findings';
import type { ChangedRow, FigureDifference, RowMove } from '@/core/review';

/** The first ones of a list, and how many there are in all. */
export interface FirstOf<Item> {
  readonly first: readonly Item[];
  readonly count: number;
}

/** Why a figure says something else than it did, with the first rows of each kind. */
export interface Why extends Omit<FigureDifference, 'came' | 'went' | 'changed' | 'countsRows'> {
  readonly came: FirstOf<RowMove>;
  readonly went: FirstOf<RowMove>;
  /** Those that may have changed the number. */
  readonly changed: FirstOf<ChangedRow>;
  /** False where it counts no rows, such as a wording or a year. */
  readonly hasRows: boolean;
}

/** What somebody should know before changes are written, small enough to go from one thread to another. */
export interface ReviewOverview {
  readonly whys: readonly Why[];
  readonly findings: readonly Finding[];
}
