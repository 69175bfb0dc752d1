import { toMarkText } from './mark-text';
import type { EditOutcome, Mark, MarkEdit } from './report-host';

/** A mark as a refresh found it and left it. */
export interface RefreshedMark {
  readonly tag: string;
  readonly before: string;
  /** The same as before where nothing was written; the new text where that is not known. */
  readonly after: string;
}

/** What a refresh did, to be kept until it is put back. `marks` are those that were planned for. */
export function refreshedMarks(
  marks: readonly Mark[],
  edits: readonly MarkEdit[],
  outcome: EditOutcome,
): readonly RefreshedMark[] {
  const texts = new Map(edits.map(({ index, text }) => [index, toMarkText(text)]));
  const unknown = outcome.unwritten.filter(({ reason }) => reason === 'unknown').map(({ index }) => index);
  const written = new Set([...outcome.written, ...unknown]);
  return marks.map(({ index, tag, text }) => {
    const after = written.has(index) ? texts.get(index) : undefined;
    return { tag, before: text, after: after ?? text };
  });
}

/**
 * The edits that put back the texts from before a refresh; the record before goes back with them. Only where a
 * mark still reads what the refresh wrote: what a hand wrote since stays. Marks are paired by tag and by their
 * order among those of the same tag. Where some were added or deleted since, the order tells nothing, so those
 * are left that were not all alike.
 */
export function planRestore(
  applied: readonly RefreshedMark[],
  marksNow: readonly Mark[],
): readonly MarkEdit[] {
  const nowOfTag = groupByTag(marksNow);
  return Array.from(groupByTag(applied), ([tag, was]): readonly MarkEdit[] => {
    const now = nowOfTag.get(tag) ?? [];
    const isPaired = was.length === now.length || areAlike(was);
    return now.flatMap((mark, order) => {
      const pair = isPaired ? (was[order] ?? was[0]) : undefined;
      if (pair === undefined || pair.after === pair.before || mark.text !== pair.after) return [];
      return [{ index: mark.index, text: toMarkText(pair.before) }];
    });
  })
    .flat()
    .sort((one, other) => one.index - other.index);
}

function areAlike(marks: readonly RefreshedMark[]): boolean {
  const [first] = marks;
  return marks.every(({ before, after }) => before === first?.before && after === first.after);
}

function groupByTag<T extends { readonly tag: string }>(
  items: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.tag);
    if (group === undefined) groups.set(item.tag, [item]);
    else group.push(item);
  }
  return groups;
}
