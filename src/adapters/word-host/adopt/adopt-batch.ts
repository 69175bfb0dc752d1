import type { Failure } from '@/core/failure';
import { toMarkText, type Adoption } from '@/core/marks';
import { queueMark, type QueuedMark } from '../insert/queued-mark';
import { attempt } from '../run-word';
import type { FoundBlank, Spot } from './find-blanks';

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
    const inserted = replaceWith(blank.spot, toMarkText(blank.place.text));
    return { blank, ...queueMark(inserted, blank.place) };
  });
  const answer = await attempt(context.sync());
  return { queued, failure: 'failure' in answer ? answer.failure : null };
}

/** The text in the place of the blank. Of an open control it is all that stays: the mark has none of its settings. */
function replaceWith(spot: Spot, text: string): Word.Range {
  if ('range' in spot) return spot.range.insertText(text, 'Replace');
  const { control } = spot;
  // Else it would go by itself once it is written in, or not at all.
  if (control.removeWhenEdited) control.removeWhenEdited = false;
  if (control.cannotDelete) control.cannotDelete = false;
  const inserted = control.insertText(text, 'Replace');
  control.delete(true);
  return inserted;
}
