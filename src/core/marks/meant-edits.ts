import type { EditOutcome, Mark, MarkEdit, UnwrittenMark } from './report-host';

/** The edits to be made, and the marks that are left as they are. */
export interface MeantEdits {
  readonly edits: readonly MarkEdit[];
  readonly changed: readonly UnwrittenMark[];
}

/**
 * Only the edits of marks that read as they did when the edits were planned: where marks have come or gone since,
 * another mark may stand at an edit's index. Of several that read alike any may be meant, since all get the same text.
 */
export function meantEdits(
  edits: readonly MarkEdit[],
  marks: readonly Mark[],
  plannedFor: readonly Mark[],
): MeantEdits {
  const isMeant = ({ index }: MarkEdit): boolean => {
    const [planned, now] = [plannedFor[index], marks[index]];
    return planned?.tag === now?.tag && planned?.text === now?.text;
  };
  return {
    edits: edits.filter(isMeant),
    changed: edits
      .filter((edit) => !isMeant(edit))
      .map(({ index }) => ({ index, reason: 'changed', detail: '' })),
  };
}

/** What became of all edits, those that were left out included. */
export function withChanged<Outcome extends EditOutcome>(
  outcome: Outcome,
  changed: readonly UnwrittenMark[],
): Outcome {
  const unwritten = [...outcome.unwritten, ...changed].sort((one, other) => one.index - other.index);
  return { ...outcome, unwritten };
}
