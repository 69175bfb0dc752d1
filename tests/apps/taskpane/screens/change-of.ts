import type { Change } from '@/core/marks';

/** A mark that says 5 and would say 6, unless told otherwise. */
export function changeOf(changes: Partial<Change> = {}): Change {
  return {
    index: 0,
    key: 'partyLecture.count',
    label: '党课次数',
    old: '5',
    new: '6',
    status: 'changed',
    chosen: true,
    ...changes,
  };
}
