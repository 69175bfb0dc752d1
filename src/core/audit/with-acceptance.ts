import type { AcceptedFinding } from '@/core/marks';
import type { AuditFinding } from './audit-finding';
import { withoutAcceptance } from './without-acceptance';

/** What a document lets stand, once somebody gave a reason for this finding too; an earlier one gives way. */
export function withAcceptance(
  accepted: readonly AcceptedFinding[],
  finding: Pick<AuditFinding, 'code' | 'text' | 'sentence'>,
  { reason, at }: Pick<AcceptedFinding, 'reason' | 'at'>,
): readonly AcceptedFinding[] {
  const { code, text, sentence } = finding;
  return [...withoutAcceptance(accepted, finding), { code, text, sentence, reason, at }];
}
