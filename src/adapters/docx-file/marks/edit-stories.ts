import { toMarkText } from '@/core/marks';
import { lazily } from '@/core/values';
import { splice, type Replacement } from '@/core/xml';
import type { LoadedDocx } from '../load-docx';
import type { Control } from './control';
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
  const placeholderStyle = lazily(() => findPlaceholderStyle(opened, main.part));
  const changes = new Map<string, Uint8Array>();
  let index = 0;
  for (const { part, scan, marks, twins } of stories) {
    const replacements: Replacement[] = [];
    const edit = (control: Control, text: string) =>
      editControl(control, text, placeholderStyle).forEach(({ start, end, text: xml }) =>
        replacements.push({ start, end, text: scan.spelling(xml) }),
      );
    for (const mark of marks) {
      const text = texts.get(index);
      index += 1;
      if (text === undefined) continue;
      const written = toMarkText(text);
      edit(mark, written);
      twins.get(mark)?.forEach((twin) => edit(twin, written));
    }
    if (replacements.length > 0) changes.set(part, scan.toBytes(splice(scan.xml, replacements)));
  }
  const unknown = Array.from(texts.keys()).filter(
    (key) => !(Number.isInteger(key) && key >= 0 && key < index),
  );
  if (unknown.length > 0) throw new RangeError(`no mark ${unknown.join(', ')}`);
  return changes;
}
