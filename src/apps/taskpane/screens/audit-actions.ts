import type { PlacedFinding } from '../desk/audit-of';

/** What can be done about the findings of an audit. */
export interface AuditActions {
  readonly isBusy: boolean;
  readonly isTicked: (finding: PlacedFinding) => boolean;
  readonly tick: (findings: readonly PlacedFinding[], isOn: boolean) => void;
  /** `reason` null: it stands no more. */
  readonly accept: (finding: PlacedFinding, reason: string | null) => void;
  /** Null where the document is a file. */
  readonly show: ((finding: PlacedFinding) => void) | null;
}
