import type { ChangeStatus } from '@/core/marks';
import type { Why } from '../desk/review';
import type { PaneText } from '../text/pane-text';

/** Why a figure says something else, in one breath; null: there is nothing to be said. */
export function sayWhy(why: Why, status: ChangeStatus, { review }: PaneText): string | null {
  if (!why.isRecorded) return review.notRecorded;
  const { came, went, changed, definition, hasRows, isWhole } = why;
  const parts = [
    came.count > 0 ? review.came(came.count) : '',
    went.count > 0 ? review.went(went.count) : '',
    changed.count > 0 ? review.rewritten(changed.count) : '',
    definition === null ? '' : review.redefined,
  ].filter((part) => part !== '');
  if (parts.length > 0) return parts.join(review.comma);
  if (!isWhole) return review.notWhole;
  if (status === 'edited') return review.untouched;
  return hasRows ? review.sameRows : null;
}
