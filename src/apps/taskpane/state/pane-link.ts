import type { ReactNode } from 'react';
import type { DocumentStore } from './document-store';
import type { HeldLedger } from './held-ledger';
import type { Notes } from './kept-settings';
import type { LedgerStore } from './ledger-store';

/** The document a link is kept in, so that it is there again when that is opened. */
export interface LinkedDocument {
  readonly notes: Notes;
  readonly document: DocumentStore;
}

export interface LinkBarProps {
  readonly held: HeldLedger;
  /** What the figures go into; null: nothing is open. */
  readonly document: DocumentStore | null;
  readonly onChooseAgain: () => void;
  readonly onReview: () => void;
}

/** A pane that takes figures from the link. */
export interface LinkParts {
  /** Gives what ends it. */
  readonly start: () => () => void;
  /** The ledgers there are to be linked to. */
  readonly offer: () => ReactNode;
  /** Which one it is, and what became of it since. */
  readonly bar: (props: LinkBarProps) => ReactNode;
}

/** A pane that gives figures to the link. */
export interface PublishParts {
  readonly start: () => () => void;
  readonly section: () => ReactNode;
}

/** The live link as panes see it: all else of it comes late, and to no page that has no server. */
export interface PaneLink {
  readonly link: (ledger: LedgerStore, kept: LinkedDocument | null) => LinkParts;
  readonly publish: (ledger: LedgerStore) => PublishParts;
}
