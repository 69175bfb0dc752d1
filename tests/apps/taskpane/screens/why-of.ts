import type { Why } from '@/apps/taskpane/desk/review';
import type { RecordedRow } from '@/core/marks';

/** A row of 三会一课: 党课 on 5 March, unless told otherwise. */
export function recordedRowOf(changes: Partial<RecordedRow> = {}): RecordedRow {
  return {
    file: '台账.xlsx',
    sheet: '三会一课',
    row: 12,
    date: '2021-03-05',
    kind: '党课',
    topic: '学习党章',
    fingerprint: 'a1',
    persons: '',
    ...changes,
  };
}

/** A figure of rows about which nothing has changed, unless told otherwise. */
export function whyOf(changes: Partial<Why> = {}): Why {
  const none = { first: [], count: 0 };
  return {
    key: 'partyLecture.count',
    came: none,
    went: none,
    changed: none,
    isWhole: true,
    isRecorded: true,
    definition: null,
    hasRows: true,
    ...changes,
  };
}

/** All of a list. */
export function allOf<Item>(...items: readonly Item[]): { first: readonly Item[]; count: number } {
  return { first: items, count: items.length };
}
