import type { Failure } from '@/core/failure';
import { toMarkText, type Adoption } from '@/core/marks';
import { queueMark, type QueuedMark } from '../insert/queued-mark';
import { attempt } from '../run-word';
import type { FoundBlank } from './find-blanks';

/** A blank about to become a mark. */
export interface QueuedAdoption extends QueuedMark {
  readonly blank: FoundBlank<Adoption>;
}

/** Replaces blanks and wraps what was put there, in order and in one request. Doesn't throw Failures. */
export async function adoptBatch(
  context: Word.RequestContext,
  blanks: readonly FoundBlank<Adoption>[],
): Promise<{ readonly queued: readonly QueuedAdoption[]; readonly failure: Failure | null }> {
  const queued = blanks.map((blank) => {
    const inserted = blank.range.insertText(toMarkText(blank.place.text), 'Replace');
    return { blank, ...queueMark(inserted, blank.place) };
  });
  const answer = await attempt(context.sync());
  return { queued, failure: 'failure' in answer ? answer.failure : null };
}
