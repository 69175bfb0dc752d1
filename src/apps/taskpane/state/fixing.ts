import type { LeftReason, Mark, RecordReading, ReportHost, UnwrittenReason } from '@/core/marks';
import type { AuditFinding } from '@/core/audit';
import type { Desk } from '../desk/desk';

/** A number that was not put right, and why. */
export type LeftFix =
  | { readonly finding: AuditFinding; readonly type: 'mark'; readonly reason: UnwrittenReason }
  | { readonly finding: AuditFinding; readonly type: 'typed'; readonly reason: LeftReason };

export interface FixOutcome {
  readonly made: number;
  readonly left: readonly LeftFix[];
}

/** A document as it was looked through, and its record now. */
export interface FixedDocument {
  readonly marks: readonly Mark[];
  readonly reading: RecordReading;
}

export interface FixTools {
  readonly host: Pick<ReportHost, 'applyEdits' | 'adoptBlanks'>;
  /** Null: there is no ledger, and what the record says is put in. */
  readonly desk: Pick<Desk, 'planRefresh' | 'takeFigure'> | null;
  /** ISO 8601 date-time. */
  readonly writtenAt: string;
}
