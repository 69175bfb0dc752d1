import type { AuditFinding } from '@/core/audit';

/** What can be done about the findings of an audit. */
export interface AuditActions {
  readonly isBusy: boolean;
  readonly isTicked: (finding: AuditFinding) => boolean;
  readonly tick: (findings: readonly AuditFinding[], isOn: boolean) => void;
  /** `reason` null: it stands no more. */
  readonly accept: (finding: AuditFinding, reason: string | null) => void;
  /** Null where the document is a file. */
  readonly show: ((finding: AuditFinding) => void) | null;
}
