import type { FailureCode } from '@/core/failure';

/** What a report was counted for, and what there is to look at in it. */
export interface ReportTally {
  readonly year: number;
  /** As `--period` takes it. */
  readonly period: string;
  readonly errors: number;
  readonly warnings: number;
  /** Places that say 〔待补〕. */
  readonly gaps: number;
}

/** What became of one ledger of a folder. */
export type ReportRow = MadeRow | FailedRow;

interface MadeRow {
  /** Its path from the folder of ledgers, with `/`. */
  readonly ledger: string;
  /** The report's path from the folder of reports, with `/`. */
  readonly report: string;
  /** unchanged: it stood there already; edited: and somebody has worked on it since. */
  readonly status: 'written' | 'unchanged' | 'edited';
  readonly tally: ReportTally;
}

interface FailedRow {
  readonly ledger: string;
  readonly status: 'failed';
  readonly failure: { readonly code: FailureCode; readonly message: string };
}
