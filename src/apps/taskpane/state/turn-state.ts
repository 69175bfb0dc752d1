import type { AssembledTurn, TurnedProse } from '@/core/assemble-turn';
import type { Failure } from '@/core/failure';
import type { DocumentParagraph, EditOutcome } from '@/core/marks';

/** What a document's words say of the year, with the paragraphs they stand in. */
export interface ReadProse {
  readonly prose: TurnedProse;
  readonly paragraphs: readonly DocumentParagraph[];
}

/** What next year's report would be. */
export interface PlannedTurn extends ReadProse {
  readonly turn: AssembledTurn;
}

/** What became of it, with what is left to a person. */
export interface FinishedTurn extends ReadProse {
  readonly turn: Pick<AssembledTurn, 'years' | 'changes'>;
  readonly outcome: EditOutcome;
  /** How many years have become live. */
  readonly live: number;
}

export interface TurnState {
  /** Null: not read yet, or there is nothing to be turned. */
  readonly planned: PlannedTurn | null;
  /** Year words that are to stay as they are, by name. */
  readonly unticked: ReadonlySet<string>;
  /** The document's year, as the user told it; null: it tells itself. */
  readonly from: number | null;
  readonly finished: FinishedTurn | null;
  readonly failure: Failure | null;
}
