import { settleRecord, type DocumentRecord, type EditOutcome } from '@/core/marks';
import { marksOf, plan, recordOf, recordOfValues, type Value } from './refresh-samples';

const MARKS = marksOf([
  ['a', '5'],
  ['b', '1'],
  ['a', '5'],
  ['c', '9'],
]);
const BEFORE = new Map<string, Value>([
  ['a', 5],
  ['b', 1],
  ['c', 9],
]);
const NOW = new Map<string, Value>([
  ['a', 6],
  ['b', 2],
  ['c', 9],
]);
const LATER = '2022-02-02T08:00:00.000Z';

function settle(last: DocumentRecord | null, unwritten: readonly number[]): DocumentRecord {
  const { changes, edits, figures } = plan(MARKS, last, NOW);
  const planned = { ...recordOf(figures), writtenAt: LATER };
  const outcome: EditOutcome = {
    written: edits.map(({ index }) => index).filter((index) => !unwritten.includes(index)),
    unwritten: unwritten.map((index) => ({ index, reason: 'cancelled', detail: '' })),
  };
  return settleRecord(planned, last, changes, outcome);
}

const textsIn = ({ figures }: DocumentRecord) => figures.map(({ key, text }) => `${key}=${text}`).join(' ');

test.each([
  { title: 'all were written', unwritten: [], expected: 'a=6 b=2 c=9', without: 'a=6 b=2 c=9' },
  { title: 'the only mark of a figure was not', unwritten: [1], expected: 'a=6 b=1 c=9', without: 'a=6 c=9' },
  { title: 'one of two was not', unwritten: [2], expected: 'a=6 b=2 c=9', without: 'a=6 b=2 c=9' },
  { title: 'both of two were not', unwritten: [0, 2], expected: 'a=5 b=2 c=9', without: 'b=2 c=9' },
  { title: 'none was', unwritten: [0, 1, 2], expected: 'a=5 b=1 c=9', without: 'c=9' },
])('$title: $expected; without a last record $without', ({ unwritten, expected, without }) => {
  expect(textsIn(settle(recordOfValues(BEFORE), unwritten))).toBe(expected);
  expect(textsIn(settle(null, unwritten))).toBe(without);
});

test('a figure that was cancelled half-way goes on where it stopped', () => {
  const record = settle(recordOfValues(BEFORE), [2]);
  expect(record.figures[0]).toMatchObject({ text: '6', value: '6', earlier: ['5'] });
  const marks = marksOf([
    ['a', '6'],
    ['b', '2'],
    ['a', '5'],
    ['c', '9'],
  ]);
  const statusesFor = (a: Value) =>
    plan(marks, record, new Map(NOW).set('a', a)).changes.map(({ status }) => status);
  expect(statusesFor(6)).toEqual(['same', 'same', 'changed', 'same']);
  expect(statusesFor(7)).toEqual(['changed', 'same', 'changed', 'same']);
});

test('a figure that a mark says already is kept as it is now, though another mark was not written', () => {
  const marks = marksOf([
    ['a', '6'],
    ['a', '5'],
    ['b', '1'],
  ]);
  const last = recordOfValues(BEFORE);
  const { changes, figures } = plan(marks, last, NOW);
  const outcome: EditOutcome = { written: [2], unwritten: [{ index: 1, reason: 'cancelled', detail: '' }] };
  const settled = settleRecord(recordOf(figures), last, changes, outcome);
  expect(settled.figures[0]).toMatchObject({ key: 'a', text: '6', earlier: ['5'] });
});

test('where nothing was written the last record stays, time and all', () => {
  const last = recordOfValues(BEFORE);
  expect(settle(last, [0, 1, 2])).toBe(last);
  expect(settle(last, [0, 1]).writtenAt).toBe(LATER);
});

test('a figure that was not written keeps what was known of its rows, value and definition', () => {
  const last = recordOfValues(BEFORE);
  expect(settle(last, [1]).figures[1]).toBe(last.figures[1]);
});

describe('the reason for which a text is kept', () => {
  const AT = '2022-01-05T08:00:00.000Z';
  const MANUAL = { text: '8', reason: '上级核定', at: AT };
  const marks = marksOf([
    ['a', '8'],
    ['b', '1'],
  ]);
  const last = recordOfValues(BEFORE);
  const withReason = recordOf(
    last.figures.map((figure) => (figure.key === 'a' ? { ...figure, manual: [MANUAL] } : figure)),
  );
  const refused = (...indexes: readonly number[]) =>
    indexes.map((index) => ({ index, reason: 'commented', detail: '' }) as const);

  it('is recorded though nothing could be written', () => {
    const keep = new Map([[0, { reason: MANUAL.reason, at: AT }]]);
    const { changes, figures } = plan(marks, last, NOW, { edited: 'keep', keep });
    const settled = settleRecord(recordOf(figures), last, changes, { written: [], unwritten: refused(1) });
    expect(settled.figures.map(({ key, text, manual }) => [key, text, manual])).toEqual([
      ['a', '5', [MANUAL]],
      ['b', '1', undefined],
      ['c', '9', undefined],
    ]);
  });

  it.each([
    { title: 'and all else was', written: [1], unwritten: refused(0) },
    { title: 'and nothing else was', written: [], unwritten: refused(0, 1) },
  ])('stays where the number could not be written over it, $title', ({ written, unwritten }) => {
    const choices = { edited: 'overwrite', accept: new Set(['a', 'b']) } as const;
    const { changes, figures } = plan(marks, withReason, NOW, choices);
    const settled = settleRecord(recordOf(figures), withReason, changes, { written, unwritten });
    expect(settled.figures.find(({ key }) => key === 'a')?.manual).toEqual([MANUAL]);
  });
});

test('a figure that was not written says for what it was counted, where the rest is of something else', () => {
  const last = { ...recordOfValues(BEFORE), ledgers: [{ file: '旧.xlsx', sha256: 'aa' }] };
  const { changes, figures } = plan(MARKS, last, NOW);
  const planned = { ...recordOf(figures), ledgers: [{ file: '新.xlsx', sha256: 'bb' }] };
  const outcome: EditOutcome = {
    written: [0, 2],
    unwritten: [{ index: 1, reason: 'commented', detail: '' }],
  };
  const counted = settleRecord(planned, last, changes, outcome).figures.map((figure) => [
    figure.key,
    figure.counted?.ledgers[0]?.file,
  ]);
  expect(counted).toEqual([
    ['a', undefined],
    ['b', '旧.xlsx'],
    ['c', undefined],
  ]);
});
