import { auditDocument, type Audit, type AuditedDocument, type AuditFinding } from '@/core/audit';
import type { Figures } from '@/core/figures';
import type { DocumentParagraph } from '@/core/marks';
import type { Pack } from '@/core/pack';
import { describePeriod, formatPeriod, parsePeriod } from '@/core/values';

export type DocumentAsRead = Pick<AuditedDocument, 'paragraphs' | 'marks' | 'record'>;

/** A finding, and the mark it is about. */
export interface PlacedFinding extends AuditFinding {
  /** The mark's own index; null: the number is typed. */
  readonly mark: number | null;
}

export interface DocumentAudit extends Omit<Audit, 'findings'> {
  readonly findings: readonly PlacedFinding[];
  /** For what a ledger was counted that could not be compared, and for what the document is; null: nothing is amiss. */
  readonly mismatch: { readonly ledger: string; readonly document: string } | null;
}

/** A document against its record, and against the figures of a ledger where both are for the same. */
export function auditOf(document: DocumentAsRead, figures: Figures | null, pack: Pack): DocumentAudit {
  const accepted = document.record?.accepted ?? [];
  const against = (counted: Figures | null) =>
    auditDocument({ ...document, figures: counted }, pack.audit, accepted);
  const whole = against(figures);
  const mismatch = figures === null ? null : mismatchOf(document, whole, figures);
  const { findings, ...audit } = mismatch === null ? whole : against(null);
  const places = new Map(document.paragraphs.map((paragraph) => [paragraph.index, paragraph]));
  return {
    ...audit,
    findings: findings.map((finding) => ({
      ...finding,
      mark: markAt(places.get(finding.paragraph), finding.start),
    })),
    mismatch,
  };
}

/** Figures of another year are other figures under the same names. */
function mismatchOf(
  { record }: DocumentAsRead,
  { year, period }: Audit,
  { scope }: Figures,
): DocumentAudit['mismatch'] {
  if (year === null || period === null) return null;
  const isSame =
    year === scope.year &&
    period === formatPeriod(scope.period) &&
    (record === null || record.branch === scope.branch);
  if (isSame) return null;
  const told = parsePeriod(period, year);
  return {
    ledger: described(describePeriod(scope.period), scope.branch),
    document: described(told === null ? period : describePeriod(told), record?.branch ?? null),
  };
}

function described(period: string, branch: string | null): string {
  return branch === null ? period : `${period}（${branch}）`;
}

function markAt(paragraph: DocumentParagraph | undefined, at: number): number | null {
  const found = paragraph?.marks.find(({ start, length }) => start <= at && at < start + length);
  return found?.index ?? null;
}
