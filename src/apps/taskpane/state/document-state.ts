import type { AssembledRefresh } from '@/core/assemble';
import type { Failure } from '@/core/failure';
import type { EditOutcome, Mark, RecordReading } from '@/core/marks';
import type { ReviewOverview } from '../desk/review';
import { NOTHING_DECIDED, type Decisions } from './decisions';
import type { Work } from './work';

/** What a document is like before anything is planned for it. */
export interface ReadDocument {
  readonly marks: readonly Mark[];
  readonly reading: RecordReading;
}

/** What a writing came to, to be told. */
export interface Written extends EditOutcome {
  readonly action: 'update' | 'restore';
  /** Marks whose text is kept for a reason from now on; of a restoring those that a hand wrote, which stay. */
  readonly kept: number;
  /** Marks that were locked and may not be now; only Word has such. */
  readonly leftUnlocked: readonly number[];
  /** The marks as they were before, by index. */
  readonly marks: readonly Mark[];
}

/** What a refresh would change, and why. */
export interface Planned {
  readonly plan: AssembledRefresh | null;
  readonly review: ReviewOverview | null;
}

export interface DocumentState extends Planned, Decisions {
  readonly document: ReadDocument | null;
  readonly written: Written | null;
  readonly work: Work | null;
  readonly failure: Failure | null;
}

/** Before anything was read. */
export const UNREAD: DocumentState = {
  document: null,
  plan: null,
  review: null,
  ...NOTHING_DECIDED,
  written: null,
  work: null,
  failure: null,
};
