import { toMarkText } from '@/core/marks';
import { splice } from '@/core/xml';
import type { LoadedDocx } from '../load-docx';
import { editControl } from './edit-control';
import { findPlaceholderStyle } from './placeholder-style';

/**
 * The parts to change so that the marks of these indices have these texts; a mark's twins get its text too.
 * Throws RangeError if an index is no mark.
 */
export function editStories(
  { opened, main, stories }: LoadedDocx,
  texts: ReadonlyMap<number, string>,
): ReadonlyMap<string, Uint8Array> {
  const left = new Map(texts);
  const placeholderStyle = findPlaceholderStyle(opened, main.part);
  const changes = new Map<string, Uint8Array>();
  let index = 0;
  for (const { part, xml, marks } of stories) {
    const replacements = marks.flatMap(({ control, twins }) => {
      const text = left.get(index);
      left.delete(index);
      index += 1;
      if (text === undefined) return [];
      return [control, ...twins].flatMap((each) => editControl(each, toMarkText(text), placeholderStyle));
    });
    if (replacements.length === 0) continue;
    changes.set(part, opened.encode(part, splice(xml, replacements)));
  }
  if (left.size > 0) throw new RangeError(`no mark ${[...left.keys()].join(', ')}`);
  return changes;
}
