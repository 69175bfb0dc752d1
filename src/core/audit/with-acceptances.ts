import { compactText } from '@/core/values';
import type { Acceptance, AuditFinding } from './audit-finding';

/** The findings, each with the reason somebody gave for letting it stand. */
export function withAcceptances(
  findings: readonly AuditFinding[],
  acceptances: readonly Acceptance[],
): readonly AuditFinding[] {
  const reasons = new Map(acceptances.map((acceptance) => [nameOf(acceptance), acceptance.reason]));
  return findings.map((finding) => ({ ...finding, accepted: reasons.get(nameOf(finding)) ?? null }));
}

/** Spaces come and go when a text is edited. */
function nameOf({ code, text, sentence }: Pick<Acceptance, 'code' | 'sentence' | 'text'>): string {
  return [code, text, sentence].map(compactText).join('\n');
}
