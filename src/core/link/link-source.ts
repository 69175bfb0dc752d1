import type { LinkedLedgers, UnreadLedger } from './link-message';
import type { SnapshotHead } from './snapshot';

/** What figures are wanted for; nothing: what the ledger speaks of by itself. */
export interface LinkQuestion {
  readonly year?: number;
  /** In contract form. */
  readonly period?: string;
  readonly branch?: string;
}

/** What somebody who listens to a ledger is told. */
export type LinkNews =
  /** The line stands, and all that was said before it broke has been told. */
  | { readonly type: 'open' }
  /** The ledger says something new. `store`: the id of the store it is kept in; null: nobody said. */
  | { readonly type: 'snapshot'; readonly head: SnapshotHead; readonly store: string | null }
  /** The ledger was saved and can't be read. */
  | { readonly type: 'unread'; readonly unread: UnreadLedger }
  /** The line is lost, and is tried again by itself. */
  | { readonly type: 'lost' }
  /** The server refuses: it is not tried again. */
  | { readonly type: 'refused'; readonly failure: Error };

/**
 * The live link as a pane has it. Methods reject with Failure: link.lost (nobody answers), link.codeNeeded,
 * link.codeWrong, link.noLedger, and what else the server says.
 */
export interface LinkSource {
  /** From now on the access code goes along; an empty one is none. */
  useCode(code: string): void;
  ledgers(): Promise<LinkedLedgers>;
  /** The text of the newest packet of a ledger. Figures that were published can't be counted for another question. */
  packet(ledger: string, question: LinkQuestion): Promise<string>;
  /** Publishes a packet as the newest of a ledger; null where it says nothing new. */
  publish(ledger: string, packet: string): Promise<SnapshotHead | null>;
  /**
   * Listens to a ledger until the function that is given back is called: its newest snapshot first, then each that
   * comes. After a lost line nothing is missed: the newest that was not heard yet is told.
   */
  listen(ledger: string, onNews: (news: LinkNews) => void): () => void;
}
