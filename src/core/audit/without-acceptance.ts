import type { AcceptedFinding } from '@/core/marks';
import { acceptanceName } from './acceptance-name';
import type { AuditFinding } from './audit-finding';

/** What a document lets stand besides this finding. */
export function withoutAcceptance(
  accepted: readonly AcceptedFinding[],
  finding: Pick<AuditFinding, 'code' | 'text' | 'sentence'>,
): readonly AcceptedFinding[] {
  const name = acceptanceName(finding);
  return accepted.filter((one) => acceptanceName(one) !== name);
}
