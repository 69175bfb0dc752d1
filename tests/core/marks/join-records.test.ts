import fc from 'fast-check';
import { joinRecords, type DocumentRecord, type RecordedFigure } from '@/core/marks';
import { marksOf, plan, recordOfValues, type Value } from './refresh-samples';

const LAST: DocumentRecord = {
  ...recordOfValues(
    new Map<string, Value>([
      ['a', 5],
      ['b', 1],
    ]),
  ),
  writtenAt: '2021-07-01T00:00:00.000Z',
  year: 2020,
  period: '2020',
  branch: '第一支部',
  ledgers: [
    { file: '上半年.xlsx', sha256: 'aa' },
    { file: '旧名.xlsx', sha256: 'bb' },
  ],
  phrases: [
    { label: '会议情况', cases: ['其他：不够'] },
    { label: '办结情况', cases: ['其他：已办结'] },
  ],
  lists: ['附件1', '附件2'],
};
const ADDED: DocumentRecord = {
  ...recordOfValues(
    new Map<string, Value>([
      ['c', 9],
      ['a', 6],
    ]),
  ),
  writtenAt: '2022-01-05T00:00:00.000Z',
  ledgers: [
    { file: '新名.xlsx', sha256: 'bb' },
    { file: '全年.xlsx', sha256: 'cc' },
  ],
  phrases: [{ label: '会议情况', cases: ['其他：足够'] }],
  lists: ['附件2', '附图'],
};

test('what was inserted is told of as it is now, all else as it was', () => {
  const { figures, ...head } = joinRecords(LAST, ADDED);
  expect(head).toEqual({
    writtenAt: '2022-01-05T00:00:00.000Z',
    year: 2021,
    period: '2021',
    branch: null,
    ledgers: ADDED.ledgers,
    phrases: [
      { label: '会议情况', cases: ['其他：足够'] },
      { label: '办结情况', cases: ['其他：已办结'] },
    ],
    lists: ['附件1', '附件2', '附图'],
  });
  expect(figures.map(({ key, text, earlier }) => [key, text, earlier])).toEqual([
    ['a', '6', ['5']],
    ['b', '1', []],
    ['c', '9', []],
  ]);
});

test('a figure that only the first one tells of says for what it was counted', () => {
  const counted = joinRecords(LAST, ADDED).figures.map((figure) => [figure.key, figure.counted?.period]);
  expect(counted).toEqual([
    ['a', undefined],
    ['b', '2020'],
    ['c', undefined],
  ]);
});

test('what somebody accepted in either holds, and the writings are those of the second', () => {
  const accepted = (sentence: string) => [
    { code: 'total.differs', text: '5', sentence, reason: '口径不同', at: '' },
  ];
  const version = {
    action: 'refresh',
    writtenAt: '',
    ledgers: [],
    changes: [],
    left: [],
    before: null,
  } as const;
  const joined = joinRecords(
    { ...LAST, accepted: accepted('甲'), versions: [] },
    { ...ADDED, accepted: accepted('乙'), versions: [version] },
  );
  expect(joined.accepted?.map(({ sentence }) => sentence)).toEqual(['甲', '乙']);
  expect(joined.versions).toEqual([version]);
});

test('a document without a record gets the new one', () => {
  expect(joinRecords(null, ADDED)).toBe(ADDED);
});

test('marks from before and marks that came are both refreshed, a hand edit is seen', () => {
  const marks = marksOf([
    ['a', '5'],
    ['a', '6'],
    ['a', '8'],
  ]);
  const { changes } = plan(marks, joinRecords(LAST, ADDED), new Map([['a', 7]]));
  expect(changes.map(({ status }) => status)).toEqual(['changed', 'changed', 'edited']);
});

describe('any two records', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'd');
  const text = fc.constantFrom('1', '2', '3');
  const figure: fc.Arbitrary<RecordedFigure> = fc
    .record({ key, text, earlier: fc.uniqueArray(text) })
    .map(({ key: named, text: said, earlier }) => ({
      ...recordedFigure,
      key: named,
      text: said,
      earlier: earlier.filter((each) => each !== said),
    }));
  const record: fc.Arbitrary<DocumentRecord> = fc.record({
    writtenAt: fc.constantFrom('2021-07-01T00:00:00.000Z', '2022-01-05T00:00:00.000Z'),
    year: fc.constantFrom(2021, 2022),
    period: fc.constantFrom('2021', '2021Q1'),
    branch: fc.constantFrom(null, '第一支部'),
    ledgers: fc.uniqueArray(fc.record({ file: text, sha256: key }), { selector: ({ sha256 }) => sha256 }),
    phrases: fc.uniqueArray(fc.record({ label: key, cases: fc.array(text) }), {
      selector: ({ label }) => label,
    }),
    lists: fc.uniqueArray(key),
    figures: fc.uniqueArray(figure, { selector: (each) => each.key }),
  });
  const [recordedFigure] = LAST.figures as readonly [RecordedFigure, ...RecordedFigure[]];

  test('keep all that either tells of, each thing once, in the order it came', () => {
    fc.assert(
      fc.property(record, record, (last, added) => {
        const joined = joinRecords(last, added);
        const union = (one: readonly string[], other: readonly string[]) =>
          Array.from(new Set([...one, ...other]));
        const keysOf = ({ figures }: DocumentRecord) => figures.map((each) => each.key);
        const labelsOf = ({ phrases }: DocumentRecord) => phrases.map(({ label }) => label);
        expect(keysOf(joined)).toEqual(union(keysOf(last), keysOf(added)));
        expect(joined.ledgers).toEqual(added.ledgers);
        expect(labelsOf(joined)).toEqual(union(labelsOf(last), labelsOf(added)));
        expect(joined.lists).toEqual(union(last.lists, added.lists));
      }),
    );
  });

  test('say what was added last, and know every text that either may have written', () => {
    fc.assert(
      fc.property(record, record, (last, added) => {
        const joined = new Map(joinRecords(last, added).figures.map((each) => [each.key, each]));
        for (const each of added.figures) expect(joined.get(each.key)?.text).toBe(each.text);
        for (const { key: each, text: said, earlier } of [...last.figures, ...added.figures]) {
          const known = joined.get(each);
          expect([known?.text, ...(known?.earlier ?? [])]).toEqual(
            expect.arrayContaining([said, ...earlier]),
          );
        }
      }),
    );
  });

  test('let every figure say from which ledgers it was counted', () => {
    fc.assert(
      fc.property(record, record, (last, added) => {
        const keys = new Set(added.figures.map((each) => each.key));
        for (const { key: each, counted } of joinRecords(last, added).figures) {
          expect((counted ?? added).ledgers).toEqual((keys.has(each) ? added : last).ledgers);
        }
      }),
    );
  });

  test('joined twice are joined once', () => {
    fc.assert(
      fc.property(record, record, (last, added) => {
        const joined = joinRecords(last, added);
        expect(joinRecords(joined, added)).toEqual(joined);
        expect(joinRecords(added, added)).toEqual(added);
      }),
    );
  });
});
