import type { Sheet } from '@/core/ledger';
import { day, sheet } from '#tests/samples/grid-workbook';
import { accountOf, meetings, type Asked } from './party-account';

function remindersOf(rule: string, sheets: readonly Sheet[], asked?: Asked): readonly string[] {
  return accountOf(sheets, asked)
    .reminders()
    .filter((reminder) => reminder.rule === rule)
    .map(({ period }) => period);
}

const meeting = (iso: string, kind: string) => [day(iso), kind, `${kind}${iso}`, 9, 9, null, null];
const MONTHS = Array.from({ length: 12 }, (_, index) => `2021-${String(index + 1).padStart(2, '0')}`);

function roster(fullMembers: number, probationary = 0): Sheet {
  const rows = Array.from({ length: fullMembers + probationary }, (_, index) => [
    `党员${String(index + 1)}`,
    index < fullMembers ? '正式党员' : '预备党员',
  ]);
  return sheet('党员名册', [['姓名', '党员类别'], ...rows]);
}

function appraisal(graded: number): Sheet {
  const rows = Array.from({ length: graded }, (_, index) => [`党员${String(index + 1)}`, '合格', '2020']);
  return sheet('民主评议', [['姓名', '评议等次', '评议年度'], ...rows]);
}

describe('a reminder by quarter', () => {
  const sheets = [meetings(meeting('2021-02-05', '党员大会'), meeting('2021-07-05', '党课'))];

  it.each([
    { rule: 'generalMeeting.quarterly', periods: ['2021Q2', '2021Q3', '2021Q4'] },
    { rule: 'partyLecture.quarterly', periods: ['2021Q1', '2021Q2', '2021Q4'] },
  ])('$rule: $periods', ({ rule, periods }) => {
    expect(remindersOf(rule, sheets)).toEqual(periods);
  });

  it.each([
    { asked: { period: '2021H1' }, periods: ['2021Q2'] },
    { asked: { period: '2021Q1' }, periods: [] },
    { asked: { period: '2021-02..2021-08' }, periods: ['2021Q2'] },
    { asked: { period: '2021-05' }, periods: [] },
    { asked: { today: { year: 2021, month: 6, day: 30 } }, periods: [] },
    { asked: { today: { year: 2021, month: 7, day: 1 } }, periods: ['2021Q2'] },
  ])('looks at whole quarters of the period that are over: $asked', ({ asked, periods }) => {
    expect(remindersOf('generalMeeting.quarterly', sheets, asked)).toEqual(periods);
  });
});

describe('a reminder by month', () => {
  const sheets = [meetings(meeting('2021-02-05', '主题党日'), meeting('2021-04-05', '主题党日'))];

  it.each([
    { title: 'the year is over', asked: {}, periods: MONTHS.filter((month) => !/-0[24]$/.test(month)) },
    {
      title: 'in the middle of the year',
      asked: { today: { year: 2021, month: 6, day: 15 } },
      periods: ['2021-01', '2021-03', '2021-05'],
    },
    { title: 'a year that has not begun', asked: { today: { year: 2020, month: 12, day: 31 } }, periods: [] },
    { title: 'a quarter', asked: { period: '2021Q1' }, periods: ['2021-01', '2021-03'] },
  ])('$title: $periods', ({ asked, periods }) => {
    expect(remindersOf('themePartyDay.monthly', sheets, asked)).toEqual(periods);
  });

  it('a meeting of which only the month is known was held', () => {
    const rows = [['2021年1月', '主题党日', '甲', 9, 9, null, null], meeting('2021-03-05', '主题党日')];
    expect(remindersOf('themePartyDay.monthly', [meetings(...rows)], { period: '2021Q1' })).toEqual([
      '2021-02',
    ]);
  });
});

describe('a branch without a committee', () => {
  const none = meetings(meeting('2021-02-05', '党员大会'));

  it.each([
    { title: 'six full members on the roster', sheets: [none, roster(6)], reminds: false },
    { title: 'six full members, and some on probation', sheets: [none, roster(6, 5)], reminds: false },
    { title: 'seven full members on the roster', sheets: [none, roster(7)], reminds: true },
    { title: 'six members graded', sheets: [none, appraisal(6)], reminds: false },
    { title: 'seven members graded', sheets: [none, appraisal(7)], reminds: true },
    { title: 'nothing tells the number', sheets: [none], reminds: true },
  ])('$title: reminds $reminds', ({ sheets, reminds }) => {
    expect(remindersOf('committeeMeeting.monthly', sheets)).toEqual(reminds ? MONTHS : []);
  });
});

describe('a branch without groups', () => {
  it('owes no group meetings', () => {
    expect(remindersOf('groupMeeting.monthly', [meetings(meeting('2021-02-05', '党员大会'))])).toEqual([]);
  });

  it('a branch with groups owes one a month', () => {
    const sheets = [meetings(meeting('2021-02-05', '党小组会'))];
    expect(remindersOf('groupMeeting.monthly', sheets)).toEqual(
      MONTHS.filter((month) => month !== '2021-02'),
    );
  });
});

describe('a reminder by year', () => {
  const none = meetings(meeting('2021-02-05', '党员大会'));
  const held = sheet('生活会', [
    ['生活会类型', '所属年度', '召开时间'],
    ['组织生活会', '2020', day('2021-02-03')],
  ]);
  const oldAppraisal = sheet('民主评议', [
    ['姓名', '评议等次', '评议年度'],
    ['贺知新', '优秀', '2019'],
  ]);
  const excellent = (count: number, all: number) =>
    sheet('民主评议', [
      ['姓名', '评议等次'],
      ...Array.from({ length: all }, (_, index) => [`党员${String(index)}`, index < count ? '优秀' : '合格']),
    ]);

  it.each([
    { rule: 'organizationLifeMeeting.yearly', title: 'not held', sheets: [none], reminds: true },
    { rule: 'organizationLifeMeeting.yearly', title: 'held', sheets: [none, held], reminds: false },
    {
      rule: 'organizationLifeMeeting.yearly',
      title: 'no such ledger',
      sheets: [appraisal(9)],
      reminds: false,
    },
    { rule: 'memberAppraisal.yearly', title: 'of another year', sheets: [oldAppraisal], reminds: true },
    { rule: 'memberAppraisal.yearly', title: 'done', sheets: [appraisal(9)], reminds: false },
    { rule: 'memberAppraisal.yearly', title: 'no such ledger', sheets: [none], reminds: false },
    { rule: 'memberAppraisal.excellentShare', title: '3 of 9', sheets: [excellent(3, 9)], reminds: false },
    { rule: 'memberAppraisal.excellentShare', title: '4 of 9', sheets: [excellent(4, 9)], reminds: true },
    { rule: 'memberAppraisal.excellentShare', title: '3 of 8', sheets: [excellent(3, 8)], reminds: true },
  ])('$rule, $title: $reminds', ({ rule, sheets, reminds }) => {
    expect(remindersOf(rule, sheets)).toEqual(reminds ? ['2021'] : []);
  });
});

describe('a kind the ledger cannot hold', () => {
  const committee = sheet('支委会', [
    ['会议时间', '主题', '应到人数', '实到人数'],
    [day('2021-03-05'), '甲', 5, 5],
  ]);

  it('is not reminded of', () => {
    const rules = accountOf([committee])
      .reminders()
      .map(({ rule }) => rule);
    expect(new Set(rules)).toEqual(new Set(['committeeMeeting.monthly']));
  });

  it('nor is anything where no ledger could be read', () => {
    expect(accountOf([sheet('杂记', [['随手记'], ['买茶叶']])]).reminders()).toEqual([]);
  });
});
