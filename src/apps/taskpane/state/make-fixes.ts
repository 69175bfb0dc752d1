import type { AdoptionOutcome, DocumentRecord } from '@/core/marks';
import type { AuditFinding } from '@/core/audit';
import { canBeFixed } from './can-be-fixed';
import { correctMarks } from './correct-marks';
import type { FixedDocument, FixOutcome, FixTools, LeftFix } from './fixing';
import { makeLive } from './make-live';

/** Puts findings right: marks get their text, typed numbers become marks. With the record to be written; null: none. */
export async function makeFixes(
  findings: readonly AuditFinding[],
  document: FixedDocument,
  tools: FixTools,
): Promise<{ readonly record: DocumentRecord | null; readonly outcome: FixOutcome }> {
  const possible = findings.filter(canBeFixed);
  const ofMarks = possible.filter(({ mark }) => mark !== null);
  const typed = possible.filter(({ mark }) => mark === null);
  const corrected = await correctMarks(ofMarks, document, tools);
  const moved = typed.map((finding) => behind(finding, corrected.written));
  const adopted = await makeLive(moved, corrected.record, tools);
  return {
    record: adopted.record,
    outcome: {
      made: corrected.written.length + adopted.outcome.adopted.length,
      left: [...corrected.left, ...leftOf(typed, adopted.outcome)],
    },
  };
}

/** Where it stands once marks before it in its paragraph have become longer or shorter. */
function behind(finding: AuditFinding, written: readonly AuditFinding[]): AuditFinding {
  const before = written.filter(
    ({ paragraph, start }) => paragraph === finding.paragraph && start < finding.start,
  );
  const shift = before.reduce((sum, { fix, length }) => sum + (fix?.text.length ?? length) - length, 0);
  return { ...finding, start: finding.start + shift };
}

function leftOf(typed: readonly AuditFinding[], { left }: AdoptionOutcome): readonly LeftFix[] {
  return left.flatMap(({ position, reason }) => {
    const finding = typed[position];
    return finding === undefined ? [] : [{ finding, type: 'typed' as const, reason }];
  });
}
