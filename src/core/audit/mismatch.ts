import type { Figures } from '@/core/figures';
import type { DocumentRecord } from '@/core/marks';
import { describePeriod, formatPeriod, type Period } from '@/core/values';
import type { ReportScope } from '@/core/prose';

/** For what a ledger was counted that can't be compared with a document, and for what the document is. */
export interface ScopeMismatch {
  readonly ledger: string;
  readonly document: string;
}

/** Figures of another year are other figures under the same names. Null: they can be compared. */
export function mismatchOf(
  { year, period }: ReportScope,
  record: Pick<DocumentRecord, 'branch'> | null,
  { scope }: Pick<Figures, 'scope'>,
): ScopeMismatch | null {
  if (year === null || period === null) return null;
  const isSame =
    year === scope.year &&
    formatPeriod(period) === formatPeriod(scope.period) &&
    (record === null || record.branch === scope.branch);
  if (isSame) return null;
  return {
    ledger: described(scope.period, scope.branch),
    document: described(period, record?.branch ?? null),
  };
}

function described(period: Period, branch: string | null): string {
  return branch === null ? describePeriod(period) : `${describePeriod(period)}（${branch}）`;
}
