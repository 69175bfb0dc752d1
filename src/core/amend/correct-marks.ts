import type { AuditFinding } from '@/core/audit';
import { settleRecord, tagOf, type DocumentRecord, type MarkEdit } from '@/core/marks';
import type { FixedDocument, FixTools, LeftFix } from './fixing';
import { isOfScope } from './is-of-scope';

interface CorrectedMarks {
  readonly record: DocumentRecord | null;
  readonly written: readonly AuditFinding[];
  readonly left: readonly LeftFix[];
}

/**
 * Writes into marks what their figures say: with a ledger as a refresh of just these marks; what the ledger does not
 * hold, and where there is none, as the record `last` has it, which then stays as it is. A text of neither is left.
 */
export async function correctMarks(
  findings: readonly AuditFinding[],
  last: DocumentRecord | null,
  document: FixedDocument,
  tools: FixTools,
): Promise<CorrectedMarks> {
  const wanted = findings.flatMap(({ mark, fix }) =>
    mark === null || fix === null ? [] : [{ index: mark, text: fix.text }],
  );
  if (wanted.length === 0) return { record: last, written: [], left: [] };
  const { plan, edits } = await planFor(wanted, last, document, tools);
  const outcome = await tools.host.applyEdits(edits, { plannedFor: document.marks });
  const written = new Set(outcome.written);
  const reasons = new Map(outcome.unwritten.map(({ index, reason }) => [index, reason]));
  return {
    record: plan === null ? last : settleRecord(plan.record, last, plan.changes, outcome),
    written: findings.filter(({ mark }) => mark !== null && written.has(mark)),
    left: findings.flatMap((finding) => {
      const { mark } = finding;
      if (mark === null || written.has(mark)) return [];
      return [{ finding, type: 'mark' as const, reason: reasons.get(mark) ?? 'changed' }];
    }),
  };
}

/** The edits that are known to be right, and the refresh that writes those the ledger tells; null: none of them is. */
async function planFor(
  edits: readonly MarkEdit[],
  last: DocumentRecord | null,
  { marks, reading }: FixedDocument,
  { counted, writtenAt }: FixTools,
) {
  const recorded = new Map(last?.figures.map(({ key, text }) => [tagOf(key), text]));
  const isRecorded = ({ index, text }: MarkEdit) => recorded.get(marks[index]?.tag ?? '') === text;
  const plan = async (chosen: readonly MarkEdit[]) => {
    const indexes = new Set(chosen.map(({ index }) => index));
    return counted?.planRefresh(marks, reading, { edited: 'keep', marks: indexes }, writtenAt) ?? null;
  };
  const whole = await plan(edits);
  const told =
    whole !== null && isOfScope(whole.record, last)
      ? edits.filter(({ index, text }) => whole.changes[index]?.new === text)
      : [];
  return {
    plan: told.length === edits.length ? whole : told.length === 0 ? null : await plan(told),
    edits: edits.filter((edit) => told.includes(edit) || isRecorded(edit)),
  };
}
