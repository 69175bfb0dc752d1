import { toMarkText, type MarkEdit } from '@/core/marks';
import { lazily } from '@/core/values';
import { splice, type Replacement } from '@/core/xml';
import type { LoadedDocx } from '../load-docx';
import type { Control } from './control';
import { editControl } from './edit-control';
import { findPlaceholderStyle } from './placeholder-style';
import { renameControl } from './rename-control';

/**
 * The parts to change so that the marks of these indices are as their edits say; a mark's twins go with it.
 * Throws RangeError if an index is no mark.
 */
export function editStories(
  { opened, main, stories }: LoadedDocx,
  edits: ReadonlyMap<number, MarkEdit>,
): ReadonlyMap<string, Uint8Array> {
  const placeholderStyle = lazily(() => findPlaceholderStyle(opened, main.part));
  const changes = new Map<string, Uint8Array>();
  let index = 0;
  for (const { part, scan, marks, twins } of stories) {
    const replacements: Replacement[] = [];
    const apply = (control: Control, edit: MarkEdit) => {
      const renamed = renameControl(scan.xml, control, edit);
      const written = editControl(control, toMarkText(edit.text), placeholderStyle);
      for (const { start, end, text } of [...renamed, ...written]) {
        replacements.push({ start, end, text: scan.spelling(text) });
      }
    };
    for (const mark of marks) {
      const edit = edits.get(index);
      index += 1;
      if (edit === undefined) continue;
      apply(mark, edit);
      twins.get(mark)?.forEach((twin) => apply(twin, edit));
    }
    if (replacements.length > 0) changes.set(part, scan.toBytes(splice(scan.xml, replacements)));
  }
  const unknown = Array.from(edits.keys()).filter(
    (key) => !(Number.isInteger(key) && key >= 0 && key < index),
  );
  if (unknown.length > 0) throw new RangeError(`no mark ${unknown.join(', ')}`);
  return changes;
}
