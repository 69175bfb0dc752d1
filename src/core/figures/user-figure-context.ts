import type { Ledger, LedgerModel, Workbook } from '@/core/ledger';

/** What a user's own figures are checked against. */
export interface UserFigureContext {
  readonly ledger: Ledger;
  readonly model: LedgerModel;
  readonly workbooks: readonly Workbook[];
  readonly year: number;
}
