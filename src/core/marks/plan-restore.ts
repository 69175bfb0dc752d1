import { groupBy } from '@/core/values';
import { toMarkText } from './mark-text';
import type { Mark, MarkEdit } from './report-host';

/** A mark as a writing found it and left it. */
export interface RefreshedMark {
  readonly tag: string;
  readonly before: string;
  /** The same as before where nothing was written; the new text where that is not known. */
  readonly after: string;
}

/**
 * The edits that put back the texts from before a writing; the record before goes back with them. Only where a
 * mark still reads what was written: what a hand wrote since stays. Marks are paired by tag and by their
 * order among those of the same tag. Where some were added or deleted since, the order tells nothing, so those
 * are left that were not all alike.
 */
export function planRestore(
  applied: readonly RefreshedMark[],
  marksNow: readonly Mark[],
): readonly MarkEdit[] {
  const nowOfTag = groupBy(marksNow, ({ tag }) => tag);
  return Array.from(
    groupBy(applied, ({ tag }) => tag),
    ([tag, was]): readonly MarkEdit[] => {
      const now = nowOfTag.get(tag) ?? [];
      const isPaired = was.length === now.length || areAlike(was);
      return now.flatMap((mark, order) => {
        const pair = isPaired ? (was[order] ?? was[0]) : undefined;
        if (pair === undefined || pair.after === pair.before || mark.text !== pair.after) return [];
        return [{ index: mark.index, text: toMarkText(pair.before) }];
      });
    },
  )
    .flat()
    .sort((one, other) => one.index - other.index);
}

function areAlike(marks: readonly RefreshedMark[]): boolean {
  const [first] = marks;
  return marks.every(({ before, after }) => before === first?.before && after === first.after);
}
