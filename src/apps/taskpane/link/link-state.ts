import type { Failure } from '@/core/failure';

/**
 * `none`: nothing is linked. `opening`: nobody answered yet. `lost`: tried again by itself. `refused`: by the server,
 * for good. `ended`: by a person.
 */
export type LinkLine = 'none' | 'opening' | 'open' | 'lost' | 'refused' | 'ended';

export interface LinkState {
  /** The ledger's name; empty where none is linked. */
  readonly ledger: string;
  /** The id of the store it is kept in; null: nobody said yet. */
  readonly store: string | null;
  /** The name of the ledger whose figures are held: it stays until another one's are there. Null: none were taken yet. */
  readonly figuresOf: string | null;
  readonly line: LinkLine;
  /** Why the ledger can't be read that was saved last; null: it can. */
  readonly unread: Failure | null;
  /** 跟随更新: changed figures are written without asking. */
  readonly isFollowed: boolean;
  /** How many marks the last following wrote; null: none did since the pane was opened. */
  readonly followed: number | null;
  readonly failure: Failure | null;
}

export const NOT_LINKED: LinkState = {
  ledger: '',
  store: null,
  figuresOf: null,
  line: 'none',
  unread: null,
  isFollowed: false,
  followed: null,
  failure: null,
};
