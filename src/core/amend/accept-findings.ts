import { keptText, type AuditFinding } from '@/core/audit';
import {
  acceptanceName,
  emptyRecord,
  toOneLine,
  type DocumentRecord,
  type RecordReading,
} from '@/core/marks';
import { recordToAmend } from '@/core/marks';

/** What somebody says of a finding. */
export interface Accepting {
  readonly finding: Pick<AuditFinding, 'code' | 'text' | 'sentence'> &
    Partial<Pick<AuditFinding, 'key' | 'kept'>>;
  /** Why it stands; null or blank: it stands no more. */
  readonly reason: string | null;
}

/**
 * The record in which findings of an audit stand for a reason, or no more; a document without a record gets one. Of
 * several reasons for one finding the last one holds; what was kept for a reason as 人工口径 is given up with it.
 * @throws Failure audit.recordDamaged, audit.recordNewer
 */
export function acceptFindings(
  reading: RecordReading,
  said: readonly Accepting[],
  at: string,
): DocumentRecord {
  const last = recordToAmend(reading) ?? emptyRecord(at);
  const given = said.filter(({ finding, reason }) => isBlank(reason) && (finding.kept ?? null) !== null);
  const { accepted: before = [], ...record } = given.reduce(withoutManual, last);
  const accepted = new Map(before.map((one) => [acceptanceName(one), one]));
  for (const { finding, reason } of said) {
    const { code, text, sentence } = finding;
    const name = acceptanceName(finding);
    accepted.delete(name);
    if (!isBlank(reason)) accepted.set(name, { code, text, sentence, reason: inOneLine(reason), at });
  }
  return accepted.size === 0 ? record : { ...record, accepted: Array.from(accepted.values()) };
}

/** 人工口径 of a figure holds for a text, wherever it stands. */
function withoutManual(record: DocumentRecord, { finding: { key, text } }: Accepting): DocumentRecord {
  const figures = record.figures.map((figure) => {
    const { manual = [] } = figure;
    const given = figure.key === key ? keptText(manual, text) : undefined;
    return given === undefined ? figure : { ...figure, manual: manual.filter((kept) => kept !== given) };
  });
  return { ...record, figures };
}

function isBlank(reason: string | null): boolean {
  return inOneLine(reason) === '';
}

function inOneLine(reason: string | null): string {
  return toOneLine(reason ?? '').trim();
}
