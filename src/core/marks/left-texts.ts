import { groupBy } from '@/core/values';
import type { Change } from './change';

/** The changes of each figure, in the order of the document. */
export function changesByKey<Keyed extends Pick<Change, 'key'>>(
  changes: readonly Keyed[],
): ReadonlyMap<string, readonly Keyed[]> {
  return groupBy(changes, ({ key }) => key);
}

/**
 * What marks of one figure go on saying that was once written into them, each text once. To be kept with what the
 * others say now: else the next refresh would take it for somebody's hand. A text that was typed is none of them.
 */
export function leftTexts(
  ofKey: readonly Change[],
  isWritten: (change: Change) => boolean,
): readonly string[] {
  const left = ofKey.filter((change) => isOurs(change) && !isWritten(change));
  return Array.from(new Set(left.map(({ old }) => old)));
}

function isOurs({ status }: Change): boolean {
  return status === 'changed' || status === 'empty';
}
