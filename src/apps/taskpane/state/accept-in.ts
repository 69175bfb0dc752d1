import { withAcceptance, withoutAcceptance, type AuditFinding } from '@/core/audit';
import { toOneLine, type DocumentRecord } from '@/core/marks';

/** A record in which a finding stands for a reason; `reason` null: no more. A document without one gets one. */
export function acceptIn(
  last: DocumentRecord | null,
  finding: Pick<AuditFinding, 'code' | 'text' | 'sentence'>,
  { reason, at }: { readonly reason: string | null; readonly at: Date },
  scope: { readonly year: number | null; readonly period: string | null },
): DocumentRecord {
  const { accepted: before = [], ...record } = last ?? emptyRecord(at, scope);
  const accepted =
    reason === null
      ? withoutAcceptance(before, finding)
      : withAcceptance(before, finding, { reason: toOneLine(reason).trim(), at: at.toISOString() });
  return accepted.length === 0 ? record : { ...record, accepted };
}

/** Of a document in which no figure was written. A period is only told by what is known of the document. */
function emptyRecord(
  at: Date,
  { year, period }: { readonly year: number | null; readonly period: string | null },
): DocumentRecord {
  const reported = year ?? at.getFullYear();
  return {
    writtenAt: at.toISOString(),
    year: reported,
    period: period ?? String(reported),
    branch: null,
    ledgers: [],
    phrases: [],
    lists: [],
    figures: [],
  };
}
