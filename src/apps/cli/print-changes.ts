import type { Change, ChangeStatus } from '@/core/marks';
import { catalogueOf } from '@/core/wording';
import type { CommandContext } from './command';
import { padTo, paint } from './print';

/** Nothing else could have been written. */
const HAS_NO_NEW: ReadonlySet<ChangeStatus> = new Set(['same', 'unknown']);

/** Marks, old → new, and what else there is to say of each. */
export function printChanges<Shown extends Change>(
  changes: readonly Shown[],
  { text, language, printing }: CommandContext,
  remark: (change: Shown) => string = () => '',
): string {
  const { statuses } = catalogueOf(language);
  const lines = changes.map((change) => {
    const { label, old, new: news, status, chosen } = change;
    const word = paint(padTo(statuses[status], 12), chosen ? 'cyan' : 'yellow', printing);
    const left = chosen || HAS_NO_NEW.has(status) ? '' : `  ${text.left}`;
    const standing = old === '' ? text.blank : old;
    const shown = status === 'same' ? standing : `${standing} → ${news}`;
    return `  ${word}  ${padTo(label, 26)}  ${shown}${left}${remark(change)}\n`;
  });
  return lines.join('');
}
