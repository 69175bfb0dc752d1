import type { ChosenRows, RowStanding } from '@/core/effect';
import type { Sheet } from '@/core/ledger';
import { meetings, MEETING_HEADING } from '#tests/core/figures/party-account';
import { day, sheet } from '#tests/samples/grid-workbook';
import { rowsOf, standingIn } from './account-without';

const LECTURE = [day('2021-03-05'), '党课', '甲', 20, 18, 2, null];
const ASSEMBLY = [day('2021-04-06'), '党员大会', '丙', 20, 10, 10, null];
const EARLIER = [day('2020-04-06'), '党员大会', '丁', 20, 10, 10, null];
const TOTAL = ['合计', null, null, 40, 28, 12, null];

/** As tests compare it: keys of figures, reasons with keys, codes of findings, kinds with their rows. */
function shown({ counting, nearly, rows, findings, notes }: RowStanding) {
  return {
    counting: counting.map(({ key, text }) => `${key} ${text ?? '—'}`),
    nearly: nearly.map(
      ({ reason, detail, figures }) => `${reason} ${detail}: ${figures.map(({ key }) => key).join(' ')}`,
    ),
    rows: rows.map(({ row, kind, topic }) => `${String(row)} ${kind} ${topic}`),
    findings: findings.map(
      ({ first, sheets }) => `${first.code} ${sheets.map((one) => one.rows.join(' ')).join()}`,
    ),
    notes: notes.map(({ kind, rows: of, count }) => `${kind} ${of.join(' ')} (${String(count)})`),
  };
}

const ASSEMBLY_FIGURES = [
  'generalMeeting.count',
  'generalMeeting.expected',
  'generalMeeting.attended',
  'generalMeeting.onLeave',
  'generalMeeting.attendanceRate',
];
const ALL_FIGURES = ASSEMBLY_FIGURES.map((key) => key.replace('generalMeeting', 'allMeetings'));

interface StandingCase {
  readonly title: string;
  readonly sheets: readonly Sheet[];
  readonly chosen: ChosenRows;
  readonly expected: Partial<ReturnType<typeof shown>>;
}

const NONE = { counting: [], nearly: [], rows: [] };

test.each<StandingCase>([
  {
    title: 'a meeting counts for its kind and for all meetings',
    sheets: [meetings(LECTURE, ASSEMBLY)],
    chosen: rowsOf('三会一课', 3),
    expected: {
      counting: [
        'generalMeeting.count 1 次',
        'generalMeeting.expected 20 人次',
        'generalMeeting.attended 10 人次',
        'generalMeeting.onLeave 10 人次',
        'generalMeeting.attendanceRate 50%',
        'allMeetings.count 2 次',
        'allMeetings.expected 40 人次',
        'allMeetings.attended 28 人次',
        'allMeetings.onLeave 12 人次',
        'allMeetings.attendanceRate 70%',
        'makeUp.count 0 人次',
      ],
      nearly: [],
      rows: ['3 党员大会 丙'],
      notes: [],
    },
  },
  {
    title: 'one of another year is nearly counted by the same',
    sheets: [meetings(LECTURE, EARLIER)],
    chosen: rowsOf('三会一课', 3),
    expected: {
      counting: [],
      nearly: [
        expect.stringMatching(/^outOfPeriod 2020年4月: generalMeeting\.count .*allMeetings\.count/) as string,
      ],
      rows: ['3 党员大会 丁'],
      notes: [],
    },
  },
  {
    title: 'one that is written down twice is nearly counted, and the finding is told',
    sheets: [meetings(ASSEMBLY, ASSEMBLY)],
    chosen: rowsOf('三会一课', 3),
    expected: {
      counting: [],
      nearly: [`duplicate A2: ${[...ASSEMBLY_FIGURES, ...ALL_FIGURES, 'makeUp.count'].join(' ')}`],
      findings: ['row.duplicate 3'],
      notes: [],
    },
  },
  {
    title: 'a heading is one',
    sheets: [meetings(LECTURE)],
    chosen: rowsOf('三会一课', 1),
    expected: { ...NONE, findings: [], notes: ['heading 1 (1)'] },
  },
  {
    title: 'a title stands above the heading',
    sheets: [sheet('三会一课', [['2021年三会一课'], MEETING_HEADING, LECTURE])],
    chosen: rowsOf('三会一课', 1),
    expected: { ...NONE, notes: ['aboveTable 1 (1)'] },
  },
  {
    title: 'a total is told of by its finding',
    sheets: [meetings(LECTURE, ASSEMBLY, TOTAL)],
    chosen: rowsOf('三会一课', 4),
    expected: { ...NONE, findings: ['row.total 4'], notes: [] },
  },
  {
    title: 'an empty row holds nothing',
    sheets: [meetings(LECTURE)],
    chosen: rowsOf('三会一课', 90),
    expected: { ...NONE, findings: [], notes: ['blank  (0)'] },
  },
  {
    title: 'a sheet of something else is no ledger',
    sheets: [
      meetings(LECTURE),
      sheet('购物', [
        ['物品', '价钱'],
        ['笔', 3],
      ]),
    ],
    chosen: rowsOf('购物', 2),
    expected: { ...NONE, notes: ['noLedger 2 (1)'] },
  },
  {
    title: 'a row of a sheet nobody knows holds nothing',
    sheets: [meetings(LECTURE)],
    chosen: rowsOf('已改名', 2),
    expected: { ...NONE, notes: ['blank  (0)'] },
  },
  {
    title: 'a row that defines a figure does so',
    sheets: [
      meetings(LECTURE),
      sheet('指标', [
        ['名称', '台账', '统计方式'],
        ['本年会议', '会议台账', '计数'],
      ]),
    ],
    chosen: rowsOf('指标', 2),
    expected: { ...NONE, notes: ['definition 2 (1)'] },
  },
  {
    title: 'a text of the profile counts for its figure',
    sheets: [
      meetings(LECTURE),
      sheet('基本信息', [
        ['名称', '内容'],
        ['支部名称', '第一党支部'],
        ['书记', '岑思远'],
      ]),
    ],
    chosen: rowsOf('基本信息', 2),
    expected: { counting: ['profile.branch 第一党支部'], notes: [] },
  },
  {
    title: 'several rows are taken together, and each is told of',
    sheets: [meetings(LECTURE, EARLIER, [null, null, '备注：以上'], ASSEMBLY)],
    chosen: {
      ...rowsOf('三会一课', 1),
      spans: [
        { first: 1, last: 3 },
        { first: 5, last: 5 },
      ],
    },
    expected: {
      rows: ['2 党课 甲', '3 党员大会 丁', '5 党员大会 丙'],
      notes: ['heading 1 (1)'],
    },
  },
])('$title', ({ sheets, chosen, expected }) => {
  expect(shown(standingIn(sheets, chosen))).toMatchObject(expected);
});

test('of very many rows the first are named, and all counted', () => {
  const lines = Array.from({ length: 60 }, (_, at) => [`物品${String(at)}`, at]);
  const sheets = [meetings(LECTURE), sheet('购物', [['物品', '价钱'], ...lines])];
  const { notes } = standingIn(sheets, rowsOf('购物', 1, 500));
  expect(notes).toEqual([
    { kind: 'noLedger', rows: Array.from({ length: 20 }, (_, at) => at + 1), count: 61 },
  ]);
});
