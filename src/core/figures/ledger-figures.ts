import type { Ledger, LedgerModel } from '@/core/ledger';
import type { FigureDefinition } from './figure-definition';
import type { FigureLookup } from './figure-lookup';
import type { RecordSelector } from './record-selector';
import type { RowLists } from './row-lists';
import type { Scope } from './scope';

export interface FigureRequest {
  readonly ledger: Ledger;
  readonly model: LedgerModel;
  readonly definitions: readonly FigureDefinition[];
  readonly scope: Scope;
}

/** What is needed to compute a figure: the ledger, its records sorted, and the figures it rests on. */
export interface LedgerFigures extends FigureLookup {
  readonly request: FigureRequest;
  readonly records: RecordSelector;
  readonly rows: RowLists;
}
