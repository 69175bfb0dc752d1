import { sayReminder } from '@/core/wording';
import { partyBranch } from '@/packs/party-branch';
import type { Sheet } from '@/core/ledger';
import { accountOf, meetings, type Asked } from '#tests/core/figures/party-account';
import { day, sheet } from '#tests/samples/grid-workbook';

function remindersOf(rule: string, choice: string | null, sheets: readonly Sheet[], asked: Asked = {}) {
  const settings = choice === null ? {} : { reminders: { [rule]: choice } };
  return accountOf(sheets, { ...asked, settings })
    .reminders()
    .filter((reminder) => reminder.rule === rule)
    .map(({ period }) => period);
}

const meeting = (iso: string, kind: string) => [day(iso), kind, `${kind}${iso}`, 9, 9, null, null];

describe('how often something is due', () => {
  const sheets = [meetings(meeting('2021-02-05', '党课'), meeting('2021-07-05', '主题党日'))];

  it.each([
    { choice: null, periods: ['2021Q2', '2021Q3', '2021Q4'] },
    { choice: 'quarter', periods: ['2021Q2', '2021Q3', '2021Q4'] },
    { choice: 'halfYear', periods: ['2021H2'] },
    { choice: 'year', periods: [] },
    { choice: 'off', periods: [] },
  ])('a lecture, $choice: $periods', ({ choice, periods }) => {
    expect(remindersOf('partyLecture.quarterly', choice, sheets)).toEqual(periods);
  });

  it.each([
    { asked: {}, periods: ['2021'] },
    { asked: { period: '2021H1' }, periods: [] },
    { asked: { today: { year: 2021, month: 12, day: 31 } }, periods: [] },
  ])('once a year: only where the whole year is looked at and over: $asked', ({ asked, periods }) => {
    expect(remindersOf('generalMeeting.quarterly', 'year', sheets, asked)).toEqual(periods);
  });

  it('a month without a row is a gap, also where no 0 is written', () => {
    const settings = { conventions: { kindsWithoutRows: 'unknown' } };
    const { reminders } = accountOf(sheets, { settings });
    const due = reminders().filter(({ rule }) => rule === 'generalMeeting.quarterly');
    expect(due.map(({ period }) => period)).toEqual(['2021Q1', '2021Q2', '2021Q3', '2021Q4']);
  });

  it.each([
    { period: '2021-06', text: '2021年6月没有党课（一般每月1次）。' },
    { period: '2021Q2', text: '2021年第二季度没有党课（一般每季度1次）。' },
    { period: '2021H1', text: '2021年上半年没有党课（一般每半年1次）。' },
    { period: '2021', text: '2021年没有党课（一般每年1次）。' },
  ])('is said in the sentence: $text', ({ period, text }) => {
    const reminder = { rule: 'partyLecture.quarterly', period };
    expect(sayReminder(reminder, partyBranch.reminderTexts['zh-CN'], 'zh-CN')).toBe(text);
  });
});

it.each(partyBranch.reminders.map(({ rule }) => rule))('%s can be switched off', (rule) => {
  const { pack } = accountOf([meetings()], { settings: { reminders: { [rule]: 'off' } } });
  expect(pack.reminders.map((one) => one.rule)).toEqual(
    partyBranch.reminders.map((one) => one.rule).filter((one) => one !== rule),
  );
});

describe('heart talks', () => {
  const talks = (...rows: readonly (readonly (string | ReturnType<typeof day> | null)[])[]) =>
    sheet('谈心谈话', [['谈心时间', '谈心人', '谈心对象'], ...rows]);

  it.each([
    { title: 'held', sheets: [talks([day('2021-03-05'), '贺知新', '林秀'])], periods: [] },
    { title: 'none in the year', sheets: [talks([day('2020-03-05'), '贺知新', '林秀'])], periods: ['2021'] },
    { title: 'held, with nobody named', sheets: [talks([day('2021-03-05'), '贺知新', null])], periods: [] },
    { title: 'no such ledger', sheets: [meetings(meeting('2021-02-05', '党课'))], periods: [] },
    {
      title: 'another ledger beside the meetings',
      sheets: [
        sheet('志愿服务', [
          ['服务时间', '活动地点'],
          [day('2021-03-05'), '社区'],
        ]),
      ],
      periods: [],
    },
  ])('$title: $periods', ({ sheets, periods }) => {
    expect(remindersOf('heartTalk.yearly', null, sheets)).toEqual(periods);
  });

  it('their ledger is still one of the others', () => {
    const { sources } = accountOf([talks([day('2021-03-05'), '贺知新', '林秀'])]);
    expect(sources[0]?.sheets.map(({ role }) => role)).toEqual(['other']);
  });
});

describe('make-ups owed', () => {
  const counted = (onLeave: number, madeUp: number | null) =>
    meetings([day('2021-03-05'), '党课', '甲', 27, 27 - onLeave, onLeave, madeUp]);

  it.each([
    { title: 'three on leave, one made up', sheets: [counted(3, 1)], over: [2] },
    { title: 'all made up', sheets: [counted(3, 3)], over: [] },
    { title: 'nobody did', sheets: [counted(3, null)], over: [3] },
    {
      title: 'no column tells',
      sheets: [
        sheet('三会一课', [
          ['会议时间', '会议类型', '应到人数', '请假人数'],
          [day('2021-03-05'), '党课', 27, 3],
        ]),
      ],
      over: [],
    },
  ])('$title: $over', ({ sheets, over }) => {
    const { reminders } = accountOf(sheets);
    const owed = reminders().filter(({ rule }) => rule === 'makeUp.owed');
    expect(owed.map(({ fields }) => fields?.['over'])).toEqual(over);
  });

  it('are told with their numbers', () => {
    const { reminders } = accountOf([counted(3, 1)], { period: '2021Q1' });
    const owed = reminders().find(({ rule }) => rule === 'makeUp.owed');
    const said = owed === undefined ? '' : sayReminder(owed, partyBranch.reminderTexts['zh-CN'], 'zh-CN');
    expect(said).toBe('2021年第一季度请假 3 人次，补课 1 人次，还有 2 人次没有补课。');
  });
});

describe.each(['zh-CN', 'en'] as const)('%s', (language) => {
  const texts = partyBranch.settingTexts[language];

  it('has words for every setting and every choice, and no more', () => {
    const worded = Object.entries(texts).map(([id, { choices }]) => [id, new Set(Object.keys(choices))]);
    const known = partyBranch.settings.map(({ id, choices }) => [id, new Set(choices.map((one) => one.id))]);
    expect(new Map(worded as [string, unknown][])).toEqual(new Map(known as [string, unknown][]));
  });

  it('tells settings of a group apart', () => {
    const titles = partyBranch.settings.map(({ id, group }) => `${group} ${texts[id]?.title ?? ''}`);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
