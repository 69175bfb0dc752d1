import fc from 'fast-check';
import { findingAt, NO_PLACE } from '@/core/findings';
import { findingAbove, layOutRollup, rollUp, type Rollup, type RollupQuestion } from '@/core/rollup';
import { DEFINITION, QUESTION, storeOf, type Told } from './told';

async function rolled(told: readonly Told[], question: Partial<RollupQuestion> = {}): Promise<Rollup> {
  return rollUp(await storeOf(told), DEFINITION, { ...QUESTION, ...question });
}

const meetings = (count: number, attended: number, expected: number): NonNullable<Told['values']> => ({
  'meeting.count': count,
  'meeting.attended': attended,
  'meeting.expected': expected,
  'meeting.rate': expected === 0 ? null : attended / expected,
});

interface TotalCase {
  readonly title: string;
  readonly given: readonly NonNullable<Told['values']>[];
  /** Value and number of branches of count, rate and hours. */
  readonly expected: readonly (readonly [number | null, number])[];
}

const TOTALS: readonly TotalCase[] = [
  {
    title: 'counts add up, and the rate is that of the summed parts',
    given: [meetings(4, 90, 100), meetings(1, 1, 10)],
    expected: [
      [5, 2],
      [91 / 110, 2],
      [null, 0],
    ],
  },
  {
    title: 'what nobody knows stays unknown, and what some know is of so many',
    given: [meetings(4, 90, 100), { 'meeting.count': 2, 'meeting.hours': null }, { 'meeting.hours': 1.5 }],
    expected: [
      [6, 2],
      [0.9, 1],
      [1.5, 1],
    ],
  },
  {
    title: 'a zero is a zero',
    given: [meetings(0, 0, 0), { 'meeting.count': 3, 'meeting.hours': 0 }],
    expected: [
      [3, 1],
      [null, 0],
      [0, 1],
    ],
  },
  {
    title: 'a branch whose sums tell another rate than its rows stays out of the rate',
    given: [meetings(4, 90, 100), { ...meetings(2, 30, 20), 'meeting.rate': 0.5 }],
    expected: [
      [6, 2],
      [0.9, 1],
      [null, 0],
    ],
  },
  {
    title: 'tenths of an hour add up to what people expect',
    given: [{ 'meeting.hours': 0.1 }, { 'meeting.hours': 0.2 }],
    expected: [
      [null, 0],
      [null, 0],
      [0.3, 2],
    ],
  },
];

test.each(TOTALS)('totals: $title', async ({ given, expected }) => {
  const { totals } = await rolled(
    given.map((values, place) => ({ ledger: `${String(place)}.xlsx`, values })),
  );
  expect(totals.map(({ value, branches }) => [value, branches])).toEqual(expected);
});

interface ReportedCase {
  readonly title: string;
  readonly given: readonly Told[];
  readonly question?: Partial<RollupQuestion>;
  readonly branches: readonly string[];
  readonly notReported: Rollup['notReported'];
  readonly superseded?: Rollup['superseded'];
}

const HELD = meetings(1, 1, 1);

const REPORTED: readonly ReportedCase[] = [
  {
    title: 'in the order expected, whoever else by name and number',
    given: ['第10支部', '第2支部', '机关支部'].map((branch) => ({ ledger: branch, branch, values: HELD })),
    question: { expected: ['机关支部'] },
    branches: ['机关支部', '第2支部', '第10支部'],
    notReported: [],
  },
  {
    title: 'who did not come, whose file can’t be read, and a file nobody knows the owner of',
    given: [{ ledger: 'a.xlsx', branch: '一 支部', values: HELD }],
    question: { expected: ['一支部', '二支部', '三支部'], unread: ['送来/二支部台账.xlsx', '坏.xlsx'] },
    branches: ['一 支部'],
    notReported: [
      { branch: '二支部', reason: 'unread', ledgers: ['送来/二支部台账.xlsx'] },
      { branch: '三支部', reason: 'noLedger', ledgers: [] },
      { branch: null, reason: 'unread', ledgers: ['坏.xlsx'] },
    ],
  },
  {
    title: 'zeros alone are no report',
    given: [{ ledger: 'a.xlsx', branch: '一支部', values: { 'meeting.count': 0 } }],
    branches: [],
    notReported: [{ branch: '一支部', reason: 'noRows', ledgers: ['a.xlsx'] }],
  },
  {
    title: 'a packet of another period counts for nothing',
    given: [{ ledger: 'a.json', branch: '一支部', period: '2020', values: HELD }],
    question: { expected: ['一支部'] },
    branches: [],
    notReported: [{ branch: '一支部', reason: 'otherPeriod', ledgers: ['a.json'] }],
  },
  {
    title: 'of two that tell of one branch, the later counted one holds',
    given: [
      { ledger: 'new.xlsx', branch: '一支部', takenAt: '2022-01-10T00:00:00.000Z', values: HELD },
      {
        ledger: 'old.json',
        branch: '一支部',
        takenAt: '2022-01-09T00:00:00.000Z',
        values: meetings(9, 9, 9),
      },
    ],
    branches: ['一支部'],
    notReported: [],
    superseded: [{ branch: '一支部', ledger: 'old.json' }],
  },
  {
    title: 'a ledger that names no branch is called after its file',
    given: [{ ledger: '送来/二支部.xlsx', values: HELD }],
    branches: ['二支部'],
    notReported: [],
  },
  {
    title: 'ledgers of one name that name no branch are called after their folders too',
    given: ['a/台账.xlsx', 'b/台账.xlsx', 'c/名册.xlsx'].map((ledger) => ({ ledger, values: HELD })),
    branches: ['a/台账', 'b/台账', '名册'],
    notReported: [],
  },
  {
    title:
      'one name in two folders at the top is two branches, and a list that names it alone does not tell which',
    given: ['A/台账.xlsx', 'B/台账.xlsx'].map((ledger) => ({ ledger, branch: '一支部', values: HELD })),
    question: { expected: ['B/一支部', '一支部', 'C/一支部'] },
    branches: ['B/一支部', 'A/一支部'],
    notReported: [
      { branch: '一支部', reason: 'ambiguous', ledgers: ['B/台账.xlsx', 'A/台账.xlsx'] },
      { branch: 'C/一支部', reason: 'noLedger', ledgers: [] },
    ],
  },
  {
    title: 'a name that one folder holds is expected with the folder or without',
    given: [
      { ledger: 'A/台账.xlsx', branch: '一支部', values: HELD },
      { ledger: 'B/台账.xlsx', branch: '二支部', values: { 'meeting.count': 0 } },
    ],
    question: { expected: ['一支部', 'A/一支部', 'B/二支部'] },
    branches: ['一支部'],
    notReported: [{ branch: '二支部', reason: 'noRows', ledgers: ['B/台账.xlsx'] }],
  },
  {
    title: 'a file that can’t be read is of the one it is called, or of the longest name it holds',
    given: [],
    question: {
      expected: ['一支部', '十一支部', '机关一支部', 'B/一支部'],
      unread: ['十一支部.xlsx', '县机关一支部台账.xlsx', 'A/一支部.xlsx', 'B/一支部.xlsx'],
    },
    branches: [],
    notReported: [
      { branch: '一支部', reason: 'unread', ledgers: ['A/一支部.xlsx'] },
      { branch: '十一支部', reason: 'unread', ledgers: ['十一支部.xlsx'] },
      { branch: '机关一支部', reason: 'unread', ledgers: ['县机关一支部台账.xlsx'] },
      { branch: 'B/一支部', reason: 'unread', ledgers: ['B/一支部.xlsx'] },
    ],
  },
  {
    title: 'a packet that adds several branches up is told and not added',
    given: [
      { ledger: '一支部.xlsx', branch: '一支部', values: HELD },
      { ledger: '全部.txt', values: HELD, findings: [findingAt('branch.many', NO_PLACE)] },
    ],
    branches: ['一支部'],
    notReported: [{ branch: null, reason: 'manyBranches', ledgers: ['全部.txt'] }],
  },
];

test.each(REPORTED)('reported: $title', async ({ given, question, superseded = [], ...expected }) => {
  const rollup = await rolled(given, question);
  expect(rollup.branches.map(({ branch }) => branch)).toEqual(expected.branches);
  expect(rollup.notReported).toEqual(expected.notReported);
  expect(rollup.superseded).toEqual(superseded);
});

test('months, shortages and findings of a branch', async () => {
  const place = { file: 'a.xlsx', sheet: '台账', cell: 'B3' };
  const { branches } = await rolled(
    [
      {
        ledger: 'a.xlsx',
        period: '2021Q1',
        values: { ...HELD, 'meeting.count@2021-01': 1, 'meeting.count@2021-03': null },
        reminders: [
          { rule: 'meeting.quarterly', period: '2021Q1' },
          { rule: 'other.rule', period: '2021Q1' },
        ],
        findings: [
          findingAt('date.text', place, '1.5'),
          findingAt('kind.missing', place, ''),
          findingAt('kind.missing', { ...place, cell: 'B9' }, ''),
        ],
      },
    ],
    { period: { from: { year: 2021, month: 1 }, to: { year: 2021, month: 3 } } },
  );
  expect(
    branches.map(({ months, shortages, findings }) => ({ months: [...months], shortages, findings })),
  ).toEqual([
    {
      months: [['meeting.count', [1, null, null]]],
      shortages: [{ rule: 'meeting.quarterly', periods: ['2021Q1'] }],
      findings: [{ code: 'kind.missing', severity: 'error', ...place, sheet: null, count: 2 }],
    },
  ]);
});

test('a sheet is told by its number and role, never by its name', async () => {
  const finding = findingAt('kind.missing', { file: 'a.xlsx', sheet: '张三', cell: 'B3' }, '李四');
  const rollup = await rolled([
    {
      ledger: 'a.xlsx',
      values: HELD,
      findings: [
        findingAbove(finding, { number: 2, role: 'meeting' }),
        findingAbove(finding, { number: 3, role: 'unheard of' }),
        finding,
      ],
    },
  ]);
  const sheets = layOutRollup(rollup, DEFINITION, []).sheets.filter(({ name }) => name === '检查发现');
  expect(sheets.map(({ rows }) => rows.map((row) => row.slice(4).map(({ value }) => value)))).toEqual([
    [
      ['a.xlsx', '第2张表（会议台账）', 'B3'],
      ['a.xlsx', '第3张表', 'B3'],
      ['a.xlsx', null, 'B3'],
    ],
  ]);
});

test('whatever the branches tell, totals are the sums of their rows, in any order', async () => {
  const told = fc.array(
    fc.record({ count: fc.option(fc.nat(500)), attended: fc.nat(900), away: fc.nat(100) }),
    { maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(told, async (all) => {
      const ledgers = all.map(({ count, attended, away }, place): Told => ({
        ledger: `${String(place)}.xlsx`,
        values: { ...meetings(1, attended, attended + away), 'meeting.count': count },
      }));
      const [forth, back] = [await rolled(ledgers), await rolled([...ledgers].reverse())];
      expect(back.totals).toEqual(forth.totals);
      const rows = forth.branches.map(({ values }) => values.get('meeting.count') ?? null);
      const known = rows.filter((count) => count !== null);
      expect(forth.totals[0]).toEqual({
        figure: 'meeting.count',
        value: known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0),
        branches: known.length,
      });
    }),
    { numRuns: 60 },
  );
});
