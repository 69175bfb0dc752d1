import { settleRecord, type DocumentRecord } from '@/core/marks';
import type { AuditFinding } from '@/core/audit';
import type { FixedDocument, FixTools, LeftFix } from './fixing';

interface CorrectedMarks {
  readonly record: DocumentRecord | null;
  readonly written: readonly AuditFinding[];
  readonly left: readonly LeftFix[];
}

/**
 * Writes into marks what their figures say: with a ledger as a refresh of just these marks; what the ledger does not
 * hold, and where there is none, as the record has it, which then stays as it is.
 */
export async function correctMarks(
  findings: readonly AuditFinding[],
  { marks, reading }: FixedDocument,
  tools: FixTools,
): Promise<CorrectedMarks> {
  const last = reading.state === 'present' ? reading.record : null;
  const edits = findings.flatMap(({ mark, fix }) =>
    mark === null || fix === null ? [] : [{ index: mark, text: fix.text }],
  );
  if (edits.length === 0) return { record: last, written: [], left: [] };
  const plan = await planFor(edits, { marks, reading }, tools);
  const outcome = await tools.host.applyEdits(edits, { plannedFor: marks });
  const reasons = new Map(outcome.unwritten.map(({ index, reason }) => [index, reason]));
  const reasonOf = ({ mark }: AuditFinding) => (mark === null ? undefined : reasons.get(mark));
  return {
    record: plan === null ? last : settleRecord(plan.record, last, plan.changes, outcome),
    written: findings.filter((finding) => reasonOf(finding) === undefined),
    left: findings.flatMap((finding) => {
      const reason = reasonOf(finding);
      return reason === undefined ? [] : [{ finding, type: 'mark' as const, reason }];
    }),
  };
}

type Edits = readonly { readonly index: number; readonly text: string }[];

/** The refresh that writes these texts, as far as they are what the ledger says; null: none of them is. */
async function planFor(edits: Edits, { marks, reading }: FixedDocument, { desk, writtenAt }: FixTools) {
  if (desk === null) return null;
  const plan = (indexes: readonly number[]) =>
    desk.planRefresh(marks, reading, { edited: 'keep', marks: new Set(indexes) }, writtenAt);
  const whole = await plan(edits.map(({ index }) => index));
  const same = edits.filter(({ index, text }) => whole.changes[index]?.new === text);
  if (same.length === 0) return null;
  return same.length === edits.length ? whole : plan(same.map(({ index }) => index));
}
