import type { AssembledBlanks } from '@/core/assemble-blanks';
import type { Emptying, EmptyOutcome, FilledBlank, LeftBlank } from '@/core/blanks';
import type { Failure } from '@/core/failure';
import type { DocumentParagraph, DocumentRecord } from '@/core/marks';
import type { Overview } from '../desk/overview';
import type { BlankChoices } from './blank-choice';
import type { Work } from './work';

/** The blanks of a document, and what they were found in. */
export interface FoundBlanks extends AssembledBlanks {
  readonly paragraphs: readonly DocumentParagraph[];
  /** What the ledger said then; null: there was none. */
  readonly overview: Overview | null;
}

/** What was done last, to be told. */
export type BlanksOutcome =
  | { readonly type: 'filled'; readonly filled: readonly FilledBlank[]; readonly left: readonly LeftBlank[] }
  | ({ readonly type: 'emptied' } & EmptyOutcome);

/** How the last filling is undone. */
export interface Undoing {
  readonly how: Emptying;
  /** Of a file: what it was before, and what it was then. */
  readonly bytes: { readonly before: Uint8Array; readonly after: Uint8Array } | null;
  readonly record: {
    /** Null: there was none. */
    readonly before: DocumentRecord | null;
    /** When the one that goes with the filling was written; null: none was. */
    readonly writtenAt: string | null;
  };
  readonly wasChanged: boolean;
  readonly count: number;
}

export interface BlanksState {
  /** Null: nobody looked yet. */
  readonly found: FoundBlanks | null;
  readonly choices: BlankChoices;
  /** The index of the blank that is being looked at; null: they are not gone through. */
  readonly at: number | null;
  readonly outcome: BlanksOutcome | null;
  /** Null: there is nothing to undo. */
  readonly undoing: Undoing | null;
  /** True once something was written, until it was handed over. */
  readonly isChanged: boolean;
  readonly work: Work | null;
  readonly failure: Failure | null;
}

/** Before anybody looked. */
export const NOTHING_FOUND: BlanksState = {
  found: null,
  choices: new Map(),
  at: null,
  outcome: null,
  undoing: null,
  isChanged: false,
  work: null,
  failure: null,
};
