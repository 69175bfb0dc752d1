import type { Ledger, LedgerModel } from '@/core/ledger';
import type { Figure } from './figure';
import type { FigureDefinition } from './figure-definition';
import type { Scope } from './select-records';

export interface FigureRequest {
  readonly ledger: Ledger;
  readonly model: LedgerModel;
  readonly definitions: readonly FigureDefinition[];
  readonly scope: Scope;
  /** Profile texts typed by the user, by name; they go before the ledger's. */
  readonly profile?: ReadonlyMap<string, string>;
}

/** What figures need of one another, and what everybody else asks figures of. */
export interface FigureLookup {
  readonly request: FigureRequest;
  /** By key, also with a part of the time; null: no such figure. */
  get(key: string): Figure | null;
  /** The key a name means: a key, a label or an alias, with or without `@` and a part of the time. Null: none. */
  keyOf(name: string): string | null;
}
