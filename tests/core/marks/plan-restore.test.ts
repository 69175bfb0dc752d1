import { planRestore, type EditOutcome, type MarkEdit } from '@/core/marks';
import { marksOf } from './refresh-samples';
import { refreshedMarks } from './refreshed-marks';

type Stands = readonly (readonly [key: string, text: string])[];

interface Case {
  readonly title: string;
  readonly before: Stands;
  /** New texts by index, and those that were not written. */
  readonly written: Readonly<Record<number, string>>;
  readonly unwritten?: Readonly<Record<number, string>>;
  readonly now: Stands;
  readonly expected: readonly MarkEdit[];
}

const editsOf = (texts: Readonly<Record<number, string>>): readonly MarkEdit[] =>
  Object.entries(texts).map(([index, text]) => ({ index: Number(index), text }));

test.each<Case>([
  {
    title: 'what was written is put back, in the order of the document',
    before: [
      ['a', '5'],
      ['b', '1'],
      ['a', '5'],
    ],
    written: { 0: '6', 1: '2', 2: '6' },
    now: [
      ['a', '6'],
      ['b', '2'],
      ['a', '6'],
    ],
    expected: [
      { index: 0, text: '5' },
      { index: 1, text: '1' },
      { index: 2, text: '5' },
    ],
  },
  {
    title: 'marks with one key get each their own text back',
    before: [
      ['a', '5'],
      ['a', '4'],
      ['a', '3'],
    ],
    written: { 0: '6', 2: '6' },
    now: [
      ['a', '6'],
      ['a', '4'],
      ['a', '6'],
    ],
    expected: [
      { index: 0, text: '5' },
      { index: 2, text: '3' },
    ],
  },
  {
    title: 'a mark edited by hand since is left',
    before: [
      ['a', '5'],
      ['b', '1'],
    ],
    written: { 0: '6', 1: '2' },
    now: [
      ['a', '7'],
      ['b', '2'],
    ],
    expected: [{ index: 1, text: '1' }],
  },
  {
    title: 'a mark put back by hand needs nothing',
    before: [['a', '5']],
    written: { 0: '6' },
    now: [['a', '5']],
    expected: [],
  },
  {
    title: 'a mark that could not be written is left, also where it says the same by chance',
    before: [['a', '5']],
    written: {},
    unwritten: { 0: '6' },
    now: [['a', '6']],
    expected: [],
  },
  {
    title: 'a mark that showed nothing gets a dash, never nothing',
    before: [['a', '']],
    written: { 0: '6' },
    now: [['a', '6']],
    expected: [{ index: 0, text: '—' }],
  },
  {
    title: 'other marks added and deleted since do no harm',
    before: [
      ['b', '1'],
      ['a', '5'],
    ],
    written: { 1: '6' },
    now: [
      ['c', '6'],
      ['d', '6'],
      ['a', '6'],
    ],
    expected: [{ index: 2, text: '5' }],
  },
  {
    title: 'a copy of a mark goes back with it',
    before: [['a', '5']],
    written: { 0: '6' },
    now: [
      ['a', '6'],
      ['a', '6'],
    ],
    expected: [
      { index: 0, text: '5' },
      { index: 1, text: '5' },
    ],
  },
  {
    title: 'where one of two that differed is gone, nobody knows which: it is left',
    before: [
      ['a', '5'],
      ['a', '4'],
    ],
    written: { 0: '6', 1: '6' },
    now: [['a', '6']],
    expected: [],
  },
  {
    title: 'a refresh that wrote nothing',
    before: [['a', '5']],
    written: {},
    now: [['a', '5']],
    expected: [],
  },
])('$title', ({ before, written, unwritten = {}, now, expected }) => {
  const outcome: EditOutcome = {
    written: Object.keys(written).map(Number),
    unwritten: Object.keys(unwritten).map((index) => ({
      index: Number(index),
      reason: 'locked',
      detail: '',
    })),
  };
  const applied = refreshedMarks(marksOf(before), [...editsOf(written), ...editsOf(unwritten)], outcome);
  expect(planRestore(applied, marksOf(now))).toEqual(expected);
});

test('what is kept of a refresh is each mark’s text before and after', () => {
  const marks = marksOf([
    ['a', '5'],
    ['b', '1'],
  ]);
  expect(refreshedMarks(marks, [{ index: 0, text: '6\n' }], { written: [0], unwritten: [] })).toEqual([
    { tag: 'fig:a', before: '5', after: '6 ' },
    { tag: 'fig:b', before: '1', after: '1' },
  ]);
});

test('a mark of which nothing is known goes back where it turns out to be written', () => {
  const marks = marksOf([
    ['a', '5'],
    ['b', '1'],
  ]);
  const unknown = { reason: 'unknown', detail: '' } as const;
  const applied = refreshedMarks(marks, editsOf({ 0: '6', 1: '2' }), {
    written: [],
    unwritten: [
      { index: 0, ...unknown },
      { index: 1, ...unknown },
    ],
  });
  const now = marksOf([
    ['a', '6'],
    ['b', '1'],
  ]);
  expect(planRestore(applied, now)).toEqual([{ index: 0, text: '5' }]);
});
