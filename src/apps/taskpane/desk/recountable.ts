import type { LedgerAccount } from '@/core/assemble';
import type { Workbook } from '@/core/ledger';

/** What was counted, and how other workbooks are counted for the same question. */
export interface Recountable {
  readonly workbooks: readonly Workbook[];
  readonly account: LedgerAccount;
  /** The year asked for; null: none was. */
  readonly year: number | null;
  /** `year`: that one, whatever is asked and whatever the workbooks tell. */
  readonly countAgain: (workbooks: readonly Workbook[], year?: number) => LedgerAccount;
}
