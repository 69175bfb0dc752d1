import type { UnwrittenMark } from '@/core/marks';
import type { FoundMarks } from './inspect-marks';
import type { KnownMark } from './known-mark';

/** A text to be written into a mark. */
export interface PlannedWrite {
  readonly mark: KnownMark;
  readonly text: string;
  /** What Word must give as its text right before it is written. */
  readonly expected: string;
  readonly isLocked: boolean;
}

export interface SortedEdits {
  readonly writes: readonly PlannedWrite[];
  /** Marks that say their new text already. */
  readonly standing: readonly number[];
  readonly unwritten: readonly UnwrittenMark[];
}

/** Which edits can be made, now that the marks were looked at once more. */
export function sortEdits(
  edits: readonly { readonly mark: KnownMark; readonly text: string }[],
  found: FoundMarks,
): SortedEdits {
  const writes: PlannedWrite[] = [];
  const standing: number[] = [];
  const unwritten: UnwrittenMark[] = [];
  for (const { mark, text } of edits) {
    const now = found.get(mark.id);
    const leave = (reason: UnwrittenMark['reason']) => {
      unwritten.push({ index: mark.index, reason, detail: '' });
    };
    if (now === undefined) leave('deleted');
    else if (now.tag === mark.tag && now.text === text) standing.push(mark.index);
    else if (now.tag !== mark.tag || now.text !== mark.text) leave('changed');
    else if (now.isCommented) leave('commented');
    else writes.push({ mark, text, expected: now.rawText, isLocked: now.isLocked });
  }
  return { writes, standing, unwritten };
}
