import type { RecordedRow } from '@/core/marks';
import type { PaneText } from '../text/pane-text';

/** What a recorded row says, without where it stands: `2021-03-05 党课 〈题目〉`. */
export function rowWords({ date, kind, topic, persons }: RecordedRow, { review }: PaneText): string {
  return [date, kind, topic === '' ? '' : review.topic(topic), persons]
    .filter((part) => part !== '')
    .join(' ');
}
