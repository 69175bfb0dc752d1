import { askSurely } from '../ask-surely';
import { isMarkOf } from '../insert/queued-mark';
import { readMarks } from '../marks/known-mark';
import type { QueuedAdoption } from './adopt-batch';

/**
 * How many of the adoptions, from the first, stand as marks after a request that failed or whose answer was lost.
 * `known` are the controls from before; those that are found to be ours come to it. @throws Failure
 */
export async function countMade(
  context: Word.RequestContext,
  queued: readonly QueuedAdoption[],
  known: Set<number>,
): Promise<number> {
  const fresh = (await askSurely(() => readMarks(context))).filter(({ id }) => !known.has(id));
  // Both are in the order of the document.
  const made = queued.findIndex(({ blank: { place } }, index) => {
    const mark = fresh[index];
    return mark === undefined || !isMarkOf(place, mark);
  });
  const count = made < 0 ? queued.length : made;
  fresh.slice(0, count).forEach(({ id }) => known.add(id));
  return count;
}
