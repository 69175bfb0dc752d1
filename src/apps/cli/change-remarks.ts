import type { Review } from '@/core/assemble-review';
import type { Change, RefreshChoices } from '@/core/marks';
import type { CommandContext } from './command';
import { printDifference } from './print-review';
import { reviewText, type ReviewText } from './review-text';

type Decisions = Pick<RefreshChoices, 'accept' | 'keep'>;

/**
 * What is to be said beside a change: why a text is kept, no longer is, or stays though it was asked for; and unless
 * it is kept, at the first mark of a figure, why the number changes.
 */
export function changeRemarks(
  { differences }: Review,
  decisions: Decisions,
  context: CommandContext,
): (change: Change) => string {
  const byKey = new Map(differences.map((difference) => [difference.key, difference]));
  const text = reviewText(context.language);
  const told = new Set<string>();
  return (change) => {
    const { key, chosen } = change;
    const reason = decisions.keep?.get(change.index)?.reason ?? change.manual?.reason;
    if (reason !== undefined && !chosen) return `  ${text.manual(reason)}`;
    const decision = reason === undefined ? stays(change, decisions, text) : `  ${text.givenUp(reason)}`;
    const difference = told.has(key) ? undefined : byKey.get(key);
    told.add(key);
    return decision + (difference === undefined ? '' : printDifference(difference, change, context));
  };
}

/** Of a text edited by hand that was named. */
function stays({ key, status, chosen }: Change, { accept }: Decisions, text: ReviewText): string {
  const isAskedFor = status === 'edited' && !chosen && accept?.has(key) === true;
  return isAskedFor ? `  ${text.editedStays}` : '';
}
