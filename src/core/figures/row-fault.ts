import type { Finding, FindingCode } from '@/core/findings';

/** What is wrong with a row of the 指标 sheet. */
export interface RowFault {
  readonly code: FindingCode;
  /** The column at fault, by its name in the figures role. */
  readonly column: string;
  readonly fields?: Finding['fields'];
}
