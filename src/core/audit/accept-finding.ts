import { emptyRecord, toOneLine, type DocumentRecord, type RecordReading } from '@/core/marks';
import type { AuditFinding } from './audit-finding';
import { acceptanceName } from './acceptance-name';
import { recordToAmend } from './record-to-amend';

/** What somebody says of a finding. */
export interface Accepting {
  readonly finding: Pick<AuditFinding, 'code' | 'text' | 'sentence'>;
  /** Why it stands; null or blank: it stands no more. */
  readonly reason: string | null;
}

/**
 * The record in which findings of an audit stand for a reason, or no more; a document without a record gets one. Of
 * several reasons for one finding the last one holds.
 * @throws Failure audit.recordDamaged, audit.recordNewer
 */
export function acceptFindings(
  reading: RecordReading,
  said: readonly Accepting[],
  at: string,
): DocumentRecord {
  const { accepted: before = [], ...record } = recordToAmend(reading) ?? emptyRecord(at);
  const accepted = new Map(before.map((one) => [acceptanceName(one), one]));
  for (const { finding, reason } of said) {
    const { code, text, sentence } = finding;
    const name = acceptanceName(finding);
    const told = toOneLine(reason ?? '').trim();
    accepted.delete(name);
    if (told !== '') accepted.set(name, { code, text, sentence, reason: told, at });
  }
  return accepted.size === 0 ? record : { ...record, accepted: Array.from(accepted.values()) };
}
