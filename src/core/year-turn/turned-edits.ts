import { titleOf, type Change, type Mark, type MarkEdit, type RefreshPlan } from '@/core/marks';

/**
 * The edits of a refresh, and with them the new tags and titles of marks that become those of another figure: also
 * where their text stays.
 */
export function turnedEdits(
  marks: readonly Mark[],
  turned: readonly Mark[],
  { changes, edits }: Pick<RefreshPlan, 'changes' | 'edits'>,
): readonly MarkEdit[] {
  const planned = new Map(edits.map((edit) => [edit.index, edit]));
  return changes.flatMap((change, position) => {
    const edit = planned.get(change.index) ?? null;
    const tag = turned[position]?.tag ?? '';
    return tag === marks[position]?.tag ? (edit ?? []) : (namedAnew(change, tag, edit) ?? []);
  });
}

/** A mark of a figure nobody knows stays what it was, and one that stays empty cannot be written at all. */
function namedAnew(
  { index, label, old, status }: Change,
  tag: string,
  edit: MarkEdit | null,
): MarkEdit | null {
  const text = edit?.text ?? old;
  return status === 'unknown' || text === '' ? edit : { index, text, tag, title: titleOf(label) };
}
