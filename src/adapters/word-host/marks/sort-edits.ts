import type { UnwrittenMark } from '@/core/marks';
import type { FoundMarks } from './inspect-marks';
import type { KnownMark } from './known-mark';
import { hasNames, type MarkNames } from './mark-names';

/** What a mark is to be. */
export interface PlannedMark {
  readonly mark: KnownMark;
  readonly text: string;
  /** Null: it goes on being a mark of its figure. */
  readonly names: MarkNames | null;
}

/** A text to be written into a mark, with its names. */
export interface PlannedWrite extends PlannedMark {
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
export function sortEdits(edits: readonly PlannedMark[], found: FoundMarks): SortedEdits {
  const writes: PlannedWrite[] = [];
  const standing: number[] = [];
  const unwritten: UnwrittenMark[] = [];
  for (const { mark, text, names } of edits) {
    const now = found.get(mark.id);
    const leave = (reason: UnwrittenMark['reason']) => {
      unwritten.push({ index: mark.index, reason, detail: '' });
    };
    if (now === undefined) leave('deleted');
    else if (hasNames(now, names ?? { tag: mark.tag }) && now.text === text) standing.push(mark.index);
    else if (now.tag !== mark.tag || now.text !== mark.text) leave('changed');
    else if (now.isCommented) leave('commented');
    else writes.push({ mark, text, names, expected: now.rawText, isLocked: now.isLocked });
  }
  return { writes, standing, unwritten };
}
