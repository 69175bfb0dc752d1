import type { AssembledTurn, ReadDocument, TurnChoices, TurnedProse } from '@/core/assemble-turn';
import type { AdoptionOutcome, DocumentParagraph, DocumentRecord, EditOutcome } from '@/core/marks';
import type { LiveYear, Years } from '@/core/year-turn';

/** What became of a document that was turned, as far as its record has to tell of it. */
export interface TurnOutcome {
  readonly edits: EditOutcome;
  readonly live: readonly LiveYear[];
  readonly adopted: AdoptionOutcome;
}

/** What a pane asks of next year's report. */
export interface TurnDesk {
  planTurn(document: ReadDocument, choices: TurnChoices, writtenAt: string): Promise<AssembledTurn>;
  /** What the typed words of a document say of the year by now. */
  readTurned(paragraphs: readonly DocumentParagraph[], years: Years): Promise<TurnedProse>;
  /** The record to be written; null: none. */
  settleTurn(
    planned: AssembledTurn,
    document: ReadDocument,
    outcome: TurnOutcome,
  ): Promise<DocumentRecord | null>;
}
