import { TAG_PREFIX, type Mark } from '@/core/marks';
import type { KnownMark } from '../marks/known-mark';

/**
 * The mark the selection stands in, or the only control it takes in, as it was last read; null where there is none,
 * or one that has come since.
 */
export async function markAtSelection(
  context: Word.RequestContext,
  marks: readonly KnownMark[],
): Promise<Mark | null> {
  const { around, inside } = controlsAt(context.document.getSelection());
  around.load('id,tag');
  inside.load('items/id');
  await context.sync();
  const [only, ...others] = inside.items;
  const isAround = !around.isNullObject && around.tag.startsWith(TAG_PREFIX);
  const chosen = isAround ? around : others.length === 0 ? only : undefined;
  const found = marks.find(({ id }) => id === chosen?.id);
  if (found === undefined) return null;
  const { index, tag, title, text } = found;
  return { index, tag, title, text };
}

function controlsAt(selection: Word.Range) {
  return { around: selection.parentContentControlOrNullObject, inside: selection.contentControls };
}
