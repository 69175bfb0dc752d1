import { canBeFixed, type FixOutcome, type LeftFix } from '@/core/amend';
import type { Audit, AuditFinding } from '@/core/audit';
import type { Finding } from '@/core/findings';
import { catalogueOf, sayAudit, sayFinding, type Language } from '@/core/wording';

/** What there is to tell of an audit. */
export interface ToldAudit {
  readonly audit: Audit;
  /** About the document's record. */
  readonly notices: readonly Finding[];
  /** What became of what was to be put right; null: nothing was. */
  readonly fixed: FixOutcome | null;
}

/** The JSON of `audit`. */
export function auditJson({ audit, notices, fixed }: ToldAudit, language: Language): object {
  const { numbers, year, period, mismatch, findings } = audit;
  return {
    numbers,
    findings: findings.map((finding) => findingJson(finding, language)),
    year,
    period,
    mismatch,
    notices: notices.map((notice) => ({
      code: notice.code,
      severity: notice.severity,
      message: sayFinding(notice, language, 'commandLine'),
    })),
    ...(fixed === null ? {} : { fixed: fixedJson(fixed, language) }),
  };
}

function findingJson(finding: AuditFinding, language: Language) {
  const { code, severity, paragraph, start, length, text, sentence, key, fix, accepted } = finding;
  return {
    code,
    severity,
    paragraph,
    start,
    length,
    text,
    sentence,
    key,
    message: sayAudit(finding, language),
    fix:
      fix === null ? null : { kind: fix.type, key: fix.type === 'makeLive' ? fix.key : null, text: fix.text },
    fixes: fixesOf(finding),
    accepted,
  };
}

/** What can be done about it at once: `--fix N`, `--accept N=REASON`, `--accept N=`. */
function fixesOf(finding: AuditFinding): readonly string[] {
  const { fix, accepted } = finding;
  if (accepted !== null) return ['takeBack'];
  return [...(fix !== null && canBeFixed(finding) ? [fix.type] : []), 'accept'];
}

function fixedJson({ made, left }: FixOutcome, language: Language) {
  return {
    made,
    left: left.map((one) => ({
      text: one.finding.text,
      sentence: one.finding.sentence,
      reason: one.reason,
      message: sayLeft(one, language),
    })),
  };
}

/** Why a number was not put right. */
export function sayLeft(one: LeftFix, language: Language): string {
  const { left, unwritten } = catalogueOf(language);
  return one.type === 'mark' ? unwritten[one.reason] : left[one.reason];
}
