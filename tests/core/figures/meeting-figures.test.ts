import type { Figures } from '@/core/figures';
import { day, sheet } from '#tests/samples/grid-workbook';
import { bookOf, meetings, shown } from './party-account';

const KINDS = [
  { kind: 'generalMeeting', label: '党员大会', other: '支委会' },
  { kind: 'committeeMeeting', label: '支委会', other: '党课' },
  { kind: 'groupMeeting', label: '党小组会', other: '党员大会' },
  { kind: 'partyLecture', label: '党课', other: '主题党日' },
  { kind: 'themePartyDay', label: '主题党日', other: '党小组会' },
] as const;

/** One row of every sort: counted, of another kind, of both kinds, and every way of falling out. */
function variedBook(label: string, other: string): Figures {
  return bookOf(
    meetings(
      [day('2021-03-05'), label, '甲', 27, 25, 2, 1],
      [day('2021-04-05'), label, '乙', 26, 26, null, null],
      [day('2021-05-05'), other, '丙', 9, 8, 1, null],
      [day('2021-06-05'), `${label}、${other}`, '丁', 20, null, 3, null],
      [day('2021-07-05'), `${label}（取消）`, '戊', 27, 25, 2, null],
      ['2021年2月30日', label, '己', 27, 25, 2, null],
      [null, label, '庚', 27, 25, 2, null],
      [day('2020-03-05'), label, '辛', 27, 25, 2, null],
      [day('2021-08-05'), '读书会', '壬', 27, 25, 2, null],
      [day('2021-03-05'), label, '甲', 27, 25, 2, 1],
    ),
  );
}

const FALLEN = [
  '三会一课!7 dateUnreadable date.impossible',
  '三会一课!8 dateMissing',
  '三会一课!9 outOfPeriod 2020年3月',
  '三会一课!10 kindUnreadable',
  '三会一课!11 duplicate A2',
];

describe.each(KINDS)('$label', ({ kind, label, other }) => {
  const book = variedBook(label, other);
  const excluded = [`三会一课!6 notHeld ${label}（取消）`, ...FALLEN];
  const unknown = '三会一课!5 valueUnknown';

  it.each([
    {
      measure: 'count',
      named: '次数',
      unit: '次',
      definition: '',
      value: 3,
      text: '3',
      rows: ['三会一课!2', '三会一课!3', '三会一课!5'],
      excluded,
    },
    {
      measure: 'expected',
      named: '应到人次',
      unit: '人次',
      definition: '，应到人数合计',
      value: 73,
      text: '73',
      rows: ['三会一课!2', '三会一课!3', '三会一课!5'],
      excluded,
    },
    {
      measure: 'attended',
      named: '实到人次',
      unit: '人次',
      definition: '，实到人数合计',
      value: 51,
      text: '51',
      rows: ['三会一课!2', '三会一课!3'],
      excluded: [...excluded, unknown],
    },
    {
      measure: 'onLeave',
      named: '请假人次',
      unit: '人次',
      definition: '，请假人数合计',
      value: 5,
      text: '5',
      rows: ['三会一课!2', '三会一课!3', '三会一课!5'],
      excluded,
    },
    {
      measure: 'attendanceRate',
      named: '出勤率',
      unit: '%',
      definition: '，实到人数合计÷应到人数合计（两者都有的行）',
      value: 51 / 53,
      text: '96.2%',
      rows: ['三会一课!2', '三会一课!3'],
      excluded: [...excluded, unknown],
    },
  ])('$measure is $text, with its rows and those that fell out', ({ measure, named, unit, ...expected }) => {
    const figure = book.get(`${kind}.${measure}`);
    expect({
      label: figure?.label,
      unit: figure?.unit,
      definition: figure?.definition,
      ...shown(figure),
    }).toEqual({
      ...expected,
      label: `${label}${named}`,
      unit,
      definition: `类型=${label}，2021年内已召开${expected.definition}`,
    });
  });
});

describe('allMeetings', () => {
  const book = variedBook('党员大会', '支委会');

  it.each([
    { key: 'allMeetings.count', label: '组织生活次数', value: 4, text: '4' },
    { key: 'allMeetings.expected', label: '组织生活应到人次', value: 82, text: '82' },
    { key: 'allMeetings.attended', label: '组织生活实到人次', value: 59, text: '59' },
    { key: 'allMeetings.onLeave', label: '组织生活请假人次', value: 6, text: '6' },
    { key: 'allMeetings.attendanceRate', label: '组织生活出勤率', value: 59 / 62, text: '95.2%' },
    { key: 'makeUp.count', label: '补课人次', value: 1, text: '1' },
  ])('$key takes each row once, whatever its kinds: $text', ({ key, ...expected }) => {
    expect(book.get(key)).toMatchObject(expected);
  });

  it('has the rows of every kind, a row of two kinds once', () => {
    expect(shown(book.get('allMeetings.count'))).toMatchObject({
      rows: ['三会一课!2', '三会一课!3', '三会一课!4', '三会一课!5'],
      excluded: ['三会一课!6 notHeld 党员大会（取消）', ...FALLEN],
    });
  });

  it('holds life meetings that stand among the meetings, and not those of a ledger of their own', () => {
    const lifeMeetings = sheet('民主生活会', [
      ['召开时间', '主持人', '记录人'],
      [day('2021-01-21'), '贺知新', '岑思远'],
    ]);
    const book = bookOf(meetings([day('2021-02-03'), '组织生活会', '甲', 27, 25, 2, null]), lifeMeetings);
    expect(shown(book.get('allMeetings.count')).rows).toEqual(['三会一课!2']);
  });
});

describe('hours of lectures', () => {
  it('add up without the dust of binary fractions', () => {
    const lectures = sheet('党课', [
      ['授课时间', '党课题目', '授课人', '学时'],
      [day('2021-03-05'), '甲', '贺知新', 0.1],
      [day('2021-04-05'), '乙', '贺知新', 0.2],
      [day('2021-05-05'), '丙', '贺知新', null],
    ]);
    expect(shown(bookOf(lectures).get('partyLecture.hours'))).toEqual({
      value: 0.3,
      text: '0.3',
      rows: ['党课!2', '党课!3'],
      excluded: ['党课!4 valueUnknown'],
    });
  });
});

describe('null and zero', () => {
  const nothing = { value: null, text: '', rows: [], excluded: [] };

  it('a kind the ledger could hold but has no row of: count 0, attendance not known', () => {
    const book = bookOf(meetings([day('2021-03-05'), '党课', '甲', 27, 25, 2, null]));
    expect(shown(book.get('generalMeeting.count'))).toEqual({ value: 0, text: '0', rows: [], excluded: [] });
    for (const measure of ['expected', 'attended', 'onLeave', 'attendanceRate']) {
      expect(shown(book.get(`generalMeeting.${measure}`))).toEqual(nothing);
    }
  });

  it('a kind the ledger cannot hold: nothing is known', () => {
    const committee = sheet('支委会', [
      ['会议时间', '主题', '应到人数', '实到人数'],
      [day('2021-03-05'), '甲', 5, 5],
    ]);
    const book = bookOf(committee);
    expect(book.get('committeeMeeting.count')?.value).toBe(1);
    expect(shown(book.get('generalMeeting.count'))).toEqual(nothing);
    expect(book.get('generalMeeting.count')?.possible).toBe(false);
  });

  it('a column the ledger does not have: nothing is known', () => {
    const book = bookOf(
      sheet('三会一课', [
        ['会议时间', '会议类型'],
        [day('2021-03-05'), '党课'],
      ]),
    );
    for (const key of [
      'partyLecture.expected',
      'partyLecture.onLeave',
      'partyLecture.hours',
      'makeUp.count',
    ]) {
      expect(shown(book.get(key))).toEqual(nothing);
    }
  });

  it('nobody on leave and nobody to make up: true zeros', () => {
    const book = bookOf(meetings([day('2021-03-05'), '党课', '甲', 27, 27, null, null]));
    expect(book.get('partyLecture.onLeave')).toMatchObject({ value: 0, text: '0' });
    expect(book.get('makeUp.count')).toMatchObject({ value: 0, text: '0' });
  });
});
