import { partyBranch } from '@/packs/party-branch';
import type { Sheet } from '@/core/ledger';
import { accountOf, meetings } from '#tests/core/figures/party-account';
import { day, sheet, type Given, type SheetOptions } from '#tests/samples/grid-workbook';

interface ConventionCase {
  readonly title: string;
  readonly choice: readonly [id: string, choice: string];
  readonly sheets: readonly Sheet[];
  readonly key: string;
  readonly usual: string | number | null;
  readonly chosen: string | number | null;
  /** What the definition says besides. */
  readonly said: string;
}

const HEADING = ['会议时间', '会议类型', '主题', '应到人数', '实到人数'];
const ledger = (rows: readonly (readonly Given[])[], options?: SheetOptions) =>
  sheet('三会一课', [HEADING, ...rows], options);
const meeting = (iso: string, kind: string, topic = iso): readonly Given[] => [day(iso), kind, topic, 9, 8];
const lecture = meeting('2021-03-05', '党课', '甲');

const LECTURES = sheet('党课', [
  ['授课时间', '党课题目', '授课人', '学时'],
  [day('2021-03-05'), '甲', '贺知新', 2],
]);
const ABSENCES = sheet('三会一课', [
  ['会议时间', '会议类型', '实到人数', '缺席人数'],
  [day('2021-03-05'), '党课', 8, 2],
]);
const appraisal = (year: string): readonly Given[] => ['贺知新', '优秀', year];
const APPRAISALS = sheet('民主评议', [
  ['姓名', '评议等次', '评议年度'],
  appraisal('2020'),
  ['林秀', '优秀', '2020'],
  appraisal('2021'),
]);
const lifeMeetings = (...rows: readonly (readonly Given[])[]) =>
  sheet('生活会', [['生活会类型', '所属年度', '召开时间'], ...rows]);
const SUGGESTIONS = sheet('意见建议', [
  ['意见建议', '收集时间', '办理情况'],
  ['路灯不亮', day('2021-03-05'), '已解决'],
  ['车位太少', day('2021-03-05'), '部分解决'],
]);

const CASES: readonly ConventionCase[] = [
  {
    title: 'of two kinds in one cell the first',
    choice: ['severalKinds', 'first'],
    sheets: [ledger([meeting('2021-03-05', '主题党日、党员大会')])],
    key: 'generalMeeting.count',
    usual: 1,
    chosen: 0,
    said: '一格几种类型时只计第一种',
  },
  {
    title: 'the first is the one written first, whatever the vocabulary’s order',
    choice: ['severalKinds', 'first'],
    sheets: [ledger([meeting('2021-03-05', '主题党日、党员大会')])],
    key: 'themePartyDay.count',
    usual: 1,
    chosen: 1,
    said: '一格几种类型时只计第一种',
  },
  {
    title: 'rows that say the same',
    choice: ['duplicates', 'all'],
    sheets: [ledger([lecture, lecture])],
    key: 'partyLecture.count',
    usual: 1,
    chosen: 2,
    said: '完全相同的行都计',
  },
  {
    title: 'a lecture in two ledgers',
    choice: ['repeats', 'all'],
    sheets: [ledger([lecture]), LECTURES],
    key: 'partyLecture.count',
    usual: 1,
    chosen: 2,
    said: '几处记的同一次都计',
  },
  {
    title: 'a hidden row',
    choice: ['hiddenRows', 'skip'],
    sheets: [ledger([lecture, meeting('2021-05-05', '党课')], { hiddenRows: [3] })],
    key: 'partyLecture.count',
    usual: 2,
    chosen: 1,
    said: '隐藏的行不计',
  },
  {
    title: 'only the month is known',
    choice: ['monthOnlyDates', 'skip'],
    sheets: [ledger([lecture, ['2021年5月', '党课', '乙', 9, 8]])],
    key: 'partyLecture.count',
    usual: 2,
    chosen: 1,
    said: '只有月份的不计',
  },
  {
    title: 'month and day with a dot',
    choice: ['dottedDates', 'refuse'],
    sheets: [ledger([lecture, ['10.4', '党课', '乙', 9, 8]])],
    key: 'partyLecture.count',
    usual: 2,
    chosen: 1,
    said: '“10.4”不当作日期',
  },
  {
    title: 'the absent are not on leave',
    choice: ['absence', 'never'],
    sheets: [ABSENCES],
    key: 'partyLecture.onLeave',
    usual: 2,
    chosen: null,
    said: '缺席不算请假',
  },
  {
    title: 'but they were expected',
    choice: ['absence', 'never'],
    sheets: [ABSENCES],
    key: 'partyLecture.expected',
    usual: 10,
    chosen: 10,
    said: '',
  },
  {
    title: 'life meetings among all meetings',
    choice: ['lifeMeetingsInAll', 'no'],
    sheets: [ledger([lecture, meeting('2021-02-05', '组织生活会')])],
    key: 'allMeetings.count',
    usual: 2,
    chosen: 1,
    said: '类型=党员大会或支委会或党小组会或党课或主题党日',
  },
  {
    title: 'a kind without any row',
    choice: ['kindsWithoutRows', 'unknown'],
    sheets: [ledger([lecture])],
    key: 'generalMeeting.count',
    usual: 0,
    chosen: null,
    said: '没有记录时不写0',
  },
  {
    title: 'a month without a meeting is a true zero where others have one',
    choice: ['kindsWithoutRows', 'unknown'],
    sheets: [ledger([lecture])],
    key: 'partyLecture.count@2021-06',
    usual: 0,
    chosen: 0,
    said: '没有记录时不写0',
  },
  {
    title: 'the appraisal for the report year',
    choice: ['appraisalYear', 'same'],
    sheets: [APPRAISALS],
    key: 'appraisal.excellent',
    usual: 2,
    chosen: 1,
    said: '2021年度',
  },
  {
    title: 'the life meeting for the report year',
    choice: ['lifeMeetingYear', 'same'],
    sheets: [
      lifeMeetings(['组织生活会', '2020', day('2021-02-03')], ['组织生活会', '2021', day('2021-12-20')]),
    ],
    key: 'organizationLifeMeeting.date',
    usual: '2021-02-03',
    chosen: '2021-12-20',
    said: '2021年度',
  },
  {
    title: 'a life meeting in May that names no year',
    choice: ['lifeMeetingUntil', 'march'],
    sheets: [lifeMeetings(['组织生活会', null, day('2020-05-03')], ['组织生活会', null, day('2021-05-20')])],
    key: 'organizationLifeMeeting.date',
    usual: '2021-05-20',
    chosen: '2020-05-03',
    said: '1至3月召开的算上年度',
  },
  {
    title: 'a life meeting counts for the year it was held in',
    choice: ['lifeMeetingUntil', 'none'],
    sheets: [lifeMeetings(['组织生活会', null, day('2020-02-03')], ['组织生活会', null, day('2021-02-20')])],
    key: 'organizationLifeMeeting.date',
    usual: '2021-02-20',
    chosen: '2020-02-03',
    said: '按召开日期算年度',
  },
  {
    title: 'partly resolved',
    choice: ['partlyResolved', 'yes'],
    sheets: [SUGGESTIONS],
    key: 'research.resolved',
    usual: 1,
    chosen: 2,
    said: '办理情况=已解决或部分解决',
  },
  {
    title: 'an extended committee meeting is none of the committee',
    choice: ['extendedCommittee', 'no'],
    sheets: [ledger([meeting('2021-03-05', '支委会'), meeting('2021-04-05', '支委（扩大）会')])],
    key: 'committeeMeeting.count',
    usual: 2,
    chosen: 1,
    said: '支委扩大会不计',
  },
  {
    title: 'but it is a meeting',
    choice: ['extendedCommittee', 'no'],
    sheets: [ledger([meeting('2021-03-05', '支委会'), meeting('2021-04-05', '支部委员会扩大会议')])],
    key: 'allMeetings.count',
    usual: 2,
    chosen: 2,
    said: '',
  },
];

const chosenAs = ([id, choice]: ConventionCase['choice']) => ({
  settings: { conventions: { [id]: choice } },
});

describe('a convention', () => {
  it.each(CASES)('$title: $choice', ({ choice, sheets, key, usual, chosen, said }) => {
    const [before, after] = [accountOf(sheets), accountOf(sheets, chosenAs(choice))].map(({ figures }) =>
      figures.get(key),
    );
    expect([before?.value, after?.value]).toEqual([usual, chosen]);
    expect(after?.definition).toContain(said);
    expect(said !== '' && before?.definition.includes(said)).toBe(false);
  });

  it('every one that counts otherwise has a case here', () => {
    const counted = new Set(CASES.map(({ choice }) => choice.join('=')));
    const others = partyBranch.settings
      .filter(({ group, id }) => group === 'conventions' && !id.startsWith('excellentShare'))
      .flatMap(({ id, choices }) => choices.slice(1).map((choice) => `${id}=${choice.id}`));
    expect(others.filter((name) => !counted.has(name))).toEqual([]);
  });

  it.each(partyBranch.settings.map(({ id, group, choices }) => ({ id, group, usual: choices[0]?.id ?? '' })))(
    '$id=$usual is what is counted anyway',
    ({ id, group, usual }) => {
      const sheets = [ledger([lecture, lecture], { hiddenRows: [3] }), LECTURES, APPRAISALS, SUGGESTIONS];
      const asked = accountOf(sheets, { settings: { [group]: { [id]: usual } } });
      const plain = accountOf(sheets);
      expect(asked.pack).toBe(partyBranch);
      expect(asked.figures.all()).toEqual(plain.figures.all());
      expect(asked.reminders()).toEqual(plain.reminders());
    },
  );
});

describe('what is told of the rows', () => {
  it.each([
    { choice: ['duplicates', 'all'], sheets: [ledger([lecture, lecture])], code: 'row.duplicateCounted' },
    { choice: ['repeats', 'all'], sheets: [ledger([lecture]), LECTURES], code: 'sheet.repeatsCounted' },
    {
      choice: ['hiddenRows', 'skip'],
      sheets: [ledger([lecture], { hiddenRows: [2] })],
      code: 'row.hiddenSkipped',
    },
    {
      choice: ['monthOnlyDates', 'skip'],
      sheets: [ledger([['2021年5月', '党课', '乙', 9, 8]])],
      code: 'date.partialSkipped',
    },
    {
      choice: ['dottedDates', 'refuse'],
      sheets: [ledger([['10.4', '党课', '乙', 9, 8]])],
      code: 'date.ambiguousNumber',
    },
    {
      choice: ['severalKinds', 'first'],
      sheets: [ledger([meeting('2021-03-05', '党课、主题党日')])],
      code: 'kind.firstOnly',
    },
  ] as const)('$choice: $code', ({ choice, sheets, code }) => {
    const codes = (asked?: Parameters<typeof accountOf>[1]) =>
      accountOf(sheets, asked).findings.map((finding) => finding.code);
    expect(codes()).not.toContain(code);
    expect(codes(chosenAs(choice))).toContain(code);
  });

  it.each([
    { choice: ['hiddenRows', 'skip'], row: [day('2021-03-05'), '党课', '甲', 9, 8], reason: 'hidden' },
    { choice: ['monthOnlyDates', 'skip'], row: ['2021年3月', '党课', '甲', 9, 8], reason: 'dayMissing' },
  ] as const)('the row that falls out is shown with its reason: $reason', ({ choice, row, reason }) => {
    const { figures } = accountOf([ledger([row], { hiddenRows: [2] })], chosenAs(choice));
    expect(figures.get('partyLecture.count')?.excluded.map((near) => near.reason)).toEqual([reason]);
  });
});

describe('the share of those graded excellent', () => {
  const graded = (excellent: number, all: number, without: number) =>
    sheet('民主评议', [
      ['姓名', '评议等次'],
      ...Array.from({ length: all }, (_, index) => [
        `党员${String(index)}`,
        index < excellent ? '优秀' : index < all - without ? '合格' : '不评定等次',
      ]),
    ]);

  it.each([
    { settings: {}, excellent: 4, limit: null },
    { settings: { excellentShareLimit: '30%' }, excellent: 4, limit: 3 },
    { settings: { excellentShareLimit: '30%' }, excellent: 3, limit: null },
    { settings: { excellentShareLimit: '15%' }, excellent: 2, limit: 1 },
    { settings: { excellentShareBase: 'graded' }, excellent: 4, limit: 3 },
    { settings: { excellentShareBase: 'graded', excellentShareLimit: '20%' }, excellent: 3, limit: 2 },
  ])(
    '$settings, $excellent of 12, 2 of them without a grade: at most $limit',
    ({ settings, excellent, limit }) => {
      const { findings, reminders } = accountOf([graded(excellent, 12, 2)], {
        settings: { conventions: settings },
      });
      const told = findings.filter(({ code }) => code === 'rule.excellentShare');
      const due = reminders().filter(({ rule }) => rule === 'memberAppraisal.excellentShare');
      expect(told.map(({ fields }) => fields['limit'])).toEqual(limit === null ? [] : [limit]);
      expect(due.map(({ fields }) => fields?.['limit'])).toEqual(limit === null ? [] : [limit]);
    },
  );

  it('is not spoken of at all where the rule is off', () => {
    const settings = { reminders: { 'memberAppraisal.excellentShare': 'off' } };
    const { findings, reminders } = accountOf([graded(6, 12, 0)], { settings });
    expect(findings.map(({ code }) => code)).not.toContain('rule.excellentShare');
    expect(reminders().map(({ rule }) => rule)).not.toContain('memberAppraisal.excellentShare');
  });
});

describe('a narrative', () => {
  it.each([
    { settings: {}, expected: ['在{{上年度}}年度民主评议中', '{{上年度}}年度{{生活会召开情况}}'] },
    {
      settings: { appraisalYear: 'same' },
      expected: ['在{{报告年度}}年度民主评议中', '{{上年度}}年度{{生活会召开情况}}'],
    },
    {
      settings: { lifeMeetingYear: 'same' },
      expected: ['在{{上年度}}年度民主评议中', '{{报告年度}}年度{{生活会召开情况}}'],
    },
  ])('speaks of the year that is counted: $settings', ({ settings, expected }) => {
    const { pack } = accountOf([meetings()], { settings: { conventions: settings } });
    const [narrative] = pack.narratives;
    expected.forEach((words) => expect(narrative?.text).toContain(words));
  });
});
