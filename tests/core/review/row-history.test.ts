import type { RecordedRow } from '@/core/marks';
import { rowHistory } from '@/core/review';

const rowOf = (row: number, changes: Partial<RecordedRow> = {}): RecordedRow => ({
  file: '台账.xlsx',
  sheet: '三会一课',
  row,
  date: '2021-03-05',
  kind: '党课',
  topic: '学党史',
  fingerprint: 'a',
  persons: '',
  ...changes,
});
const SISTER = { kind: '主题党日', fingerprint: 'b' };

test.each([
  { title: 'stands where it stood', now: [rowOf(4)], expected: 4 },
  { title: 'moved', now: [rowOf(9)], expected: 9 },
  { title: 'is of another kind', now: [rowOf(4, SISTER)], expected: 4 },
  { title: 'is of another kind and moved', now: [rowOf(9, SISTER)], expected: 9 },
  { title: 'is listed twice', now: [rowOf(4), rowOf(4)], expected: 4 },
  { title: 'is gone', now: [], expected: undefined },
])('a row that $title: $expected', ({ now, expected }) => {
  const history = rowHistory(
    () => [rowOf(4), rowOf(4)],
    () => now,
  );
  expect(history.now(rowOf(4))?.row).toBe(expected);
  if (expected !== undefined) expect(history.before(rowOf(expected))).toEqual(rowOf(4));
});

test('a row that is gone is taken for none that was there beside it, on the same day and of the same topic', () => {
  const sister = rowOf(5, SISTER);
  const history = rowHistory(
    () => [rowOf(4), sister],
    () => [{ ...sister, row: 4 }],
  );
  expect(history.now(rowOf(4))).toBeNull();
  expect(history.now(sister)?.row).toBe(4);
});

test('nothing is paired before somebody asks', () => {
  const rows = jest.fn(() => []);
  const history = rowHistory(rows, rows);
  expect(rows).not.toHaveBeenCalled();
  expect([history.now(rowOf(4)), history.before(rowOf(4))]).toEqual([null, null]);
  expect(rows).toHaveBeenCalledTimes(2);
});
