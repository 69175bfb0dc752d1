import { acceptanceName } from '@/core/marks';
import type { Acceptance, AuditFinding } from './audit-finding';

/** The findings, each with the reason somebody gave for letting it stand. */
export function withAcceptances<Finding extends AuditFinding>(
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
): readonly Finding[] {
  const reasons = new Map(acceptances.map((acceptance) => [acceptanceName(acceptance), acceptance.reason]));
  return findings.map((finding) => ({
    ...finding,
    accepted: reasons.get(acceptanceName(finding)) ?? finding.kept,
  }));
}
