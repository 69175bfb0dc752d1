import { auditDocument, type AuditFinding } from '@/core/audit';
import { partyBranch } from '@/packs/party-branch';
import type { LabelledCase } from './read-cases';

/** How an audit did on one labelled case. */
export interface Verdict {
  readonly labelled: LabelledCase;
  /** The fault was found where it is, and called what it is. */
  readonly isFound: boolean;
  /** Errors and warnings about other numbers. */
  readonly alarms: readonly AuditFinding[];
}

/** What could be live is an offer, and no alarm. */
export function judge(labelled: LabelledCase): Verdict {
  const { paragraphs, marks, record, code, places } = labelled;
  const { findings } = auditDocument({ paragraphs, marks, record, figures: null }, partyBranch.prose);
  const isDue = (finding: AuditFinding) =>
    finding.code === code &&
    places.some(
      ({ paragraph, start, end }) =>
        finding.paragraph === paragraph && finding.start < end && start < finding.start + finding.length,
    );
  return {
    labelled,
    isFound: findings.some(isDue),
    alarms: findings.filter((finding) => finding.severity !== 'info' && !isDue(finding)),
  };
}
