import type { Trace } from '@/apps/taskpane/desk/desk';
import { basisOfRecord } from '@/apps/taskpane/trace/basis-of-record';
import { basisOfTrace } from '@/apps/taskpane/trace/basis-of-trace';
import { isSameBasis } from '@/apps/taskpane/trace/is-same-basis';
import type { RecordedFigure } from '@/core/marks';
import { figureLine } from '../screens/figure-line';
import { recordedFigure, recordedRow } from './recorded';

interface RecordCase {
  readonly title: string;
  readonly figure: Partial<RecordedFigure>;
  readonly texts?: readonly string[];
  readonly expected: readonly [value: string | null, counted: number | null, fellOut: number | null];
}

const further = [{ file: '台账.xlsx', sheet: '三会一课', rows: '4-9', count: 6, digest: '' }];

test.each<RecordCase>([
  { title: 'all of a small figure', figure: {}, expected: ['2 次', 2, 1] },
  { title: 'what its marks say', figure: {}, texts: ['2', '九'], expected: ['2 次；九次', 2, 1] },
  { title: 'nothing for a missing one', figure: { text: '〔待补：党课次数〕' }, expected: [null, 2, 1] },
  { title: 'rows by their places', figure: { shortened: true, further }, expected: ['2 次', 8, null] },
  { title: 'no number of rows it lost', figure: { shortened: true }, expected: ['2 次', null, null] },
])('a record tells $title', ({ figure, texts, expected }) => {
  const { value, counted, fellOut } = basisOfRecord(recordedFigure(figure), texts);
  expect([value, counted, fellOut]).toEqual(expected);
});

const rowRef = (row: number, fingerprint = `f${row}`) => ({
  ...recordedRow(row),
  date: { year: 2021, month: 3, day: 5 },
  fingerprint,
});
const traceOf = (changes: Partial<Trace['line']> = {}, rows = [rowRef(2), rowRef(3)]): Trace => ({
  line: figureLine({ unit: '次', value: 2, text: '2', rows: rows.length, excluded: 0, ...changes }),
  rows,
  excluded: [],
});

test('a packet that brought only some rows does not tell how many there are', () => {
  const { counted, fellOut, shortenedBy } = basisOfTrace(traceOf({ shortened: true }));
  expect([counted, fellOut, shortenedBy]).toEqual([null, null, 'packet']);
});

interface SameCase {
  readonly title: string;
  readonly trace: Trace;
  readonly recorded?: Partial<RecordedFigure>;
  readonly expected: boolean;
}

const EARLIER = { rows: [recordedRow(2, { fingerprint: '1.f2' }), recordedRow(3, { fingerprint: '1.f3' })] };
const BARE = { rows: [recordedRow(2, { fingerprint: '' }), recordedRow(3, { fingerprint: '' })] };

test.each<SameCase>([
  { title: 'nothing changed', trace: traceOf(), expected: true },
  { title: 'rows only moved', trace: traceOf({}, [rowRef(13, 'f3'), rowRef(12, 'f2')]), expected: true },
  { title: 'the number changed', trace: traceOf({ value: 3, text: '3' }), expected: false },
  { title: 'it is counted otherwise', trace: traceOf({ definition: '含取消的' }), expected: false },
  { title: 'another row counts', trace: traceOf({}, [rowRef(2), rowRef(7)]), expected: false },
  { title: 'one more row counts', trace: traceOf({}, [rowRef(2), rowRef(3), rowRef(4)]), expected: false },
  { title: 'fingerprints were made another way', trace: traceOf(), recorded: EARLIER, expected: true },
  { title: 'fingerprints were not recorded', trace: traceOf(), recorded: BARE, expected: true },
  {
    title: 'both are missing',
    trace: traceOf({ value: null, text: '' }),
    recorded: { text: '〔待补：党课次数〕' },
    expected: true,
  },
])('where $title, the two are the same: $expected', ({ trace, recorded, expected }) => {
  expect(isSameBasis(basisOfTrace(trace), basisOfRecord(recordedFigure(recorded)))).toBe(expected);
});
