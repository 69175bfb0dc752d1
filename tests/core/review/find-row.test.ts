import { findRow } from '@/core/review';
import type { RecordedRow } from '@/core/marks';

const rowOf = (changes: Partial<RecordedRow> = {}): RecordedRow => ({
  file: '台账.xlsx',
  sheet: '三会一课',
  row: 4,
  date: '2021-03-05',
  kind: '党课',
  topic: '学党史',
  fingerprint: 'a',
  persons: '',
  ...changes,
});
const WANTED = rowOf();

interface FindCase {
  readonly title: string;
  readonly wanted?: RecordedRow;
  readonly rows: readonly RecordedRow[];
  readonly expected: { readonly row: number; readonly isChanged: boolean } | null;
}

test.each<FindCase>([
  { title: 'stands where it stood', rows: [rowOf()], expected: { row: 4, isChanged: false } },
  { title: 'moved', rows: [rowOf({ row: 9 })], expected: { row: 9, isChanged: false } },
  {
    title: 'moved, while another one took its place',
    rows: [rowOf({ fingerprint: 'b', topic: '植树' }), rowOf({ row: 9 })],
    expected: { row: 9, isChanged: false },
  },
  {
    title: 'is there twice, and still in its place',
    rows: [rowOf({ row: 2 }), rowOf()],
    expected: { row: 4, isChanged: false },
  },
  {
    title: 'says something else of the same meeting',
    rows: [rowOf({ fingerprint: 'b' })],
    expected: { row: 4, isChanged: true },
  },
  {
    title: 'was recorded without a fingerprint',
    wanted: rowOf({ fingerprint: '' }),
    rows: [rowOf({ row: 2, topic: '植树' }), rowOf({ row: 7 })],
    expected: { row: 7, isChanged: false },
  },
  {
    title: 'was recorded with a fingerprint made another way',
    wanted: rowOf({ fingerprint: '1.a' }),
    rows: [rowOf()],
    expected: { row: 4, isChanged: false },
  },
  {
    title: 'is in a file that is called otherwise by now',
    rows: [rowOf({ file: '台账（终稿）.xlsx' })],
    expected: { row: 4, isChanged: false },
  },
  {
    title: 'is gone, and another one stands there',
    rows: [rowOf({ fingerprint: 'b', date: '2021-09-01', kind: '支委会', topic: '植树' })],
    expected: null,
  },
  { title: 'is gone', rows: [], expected: null },
])('a row that $title', ({ wanted = WANTED, rows, expected }) => {
  const found = findRow(wanted, rows);
  expect(found === null ? null : { row: found.row.row, isChanged: found.isChanged }).toEqual(expected);
});
