import { TAG_PREFIX } from '@/core/marks';
import { isInline } from './is-inline';

/** What must be loaded of a range or a control for it. */
export const AROUND_LOAD = ['tag', 'subtype']
  .map((name) => `items/parentContentControlOrNullObject/${name}`)
  .join();

/** Whether no mark can stand here: in a control of a line, or in another mark. */
export function standsInControl({
  parentContentControlOrNullObject: control,
}: Pick<Word.Range, 'parentContentControlOrNullObject'>): boolean {
  return isInline(control) || (!control.isNullObject && control.tag.startsWith(TAG_PREFIX));
}
