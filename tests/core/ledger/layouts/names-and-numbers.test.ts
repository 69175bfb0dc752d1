import { day, sheet, type Given } from '#tests/samples/grid-workbook';
import { HEADING, read } from '../read';
import { codes, told } from './told';

describe('names and numbers as clerks write them', () => {
  const held = ['2021年3月5日', '党员大会', '学习'] as const;
  const ledger = (heading: readonly string[], ...rows: readonly (readonly Given[])[]) =>
    sheet('三会一课', [
      ['会议时间', '会议类型', '主题', ...heading],
      ...rows.map((row) => [...held, ...row]),
    ]);

  it.each([
    { title: 'names', given: '张三、李四', counts: '20/18/2' },
    { title: 'names with reasons in brackets', given: '张三（病假），李四（出差）', counts: '20/18/2' },
    { title: 'names spaced out', given: '张 三、李小四', counts: '20/18/2' },
    { title: 'names and how many', given: '张三等2人', counts: '20/18/2' },
    { title: 'nobody in words', given: '全勤', counts: '18/18/0' },
    { title: 'a blank', given: null, counts: '18/18/0' },
  ])('$title of those on leave count where nobody kept who was expected', ({ given, counts }) => {
    const made = ledger(['实到人数', '请假人员'], [18, given]);
    expect(told(made)).toEqual([`2021-3-5 generalMeeting ${counts}`]);
    expect(codes(made)).toEqual(['layout.names E1', 'date.text A2']);
  });

  it('which numbers a heading means its brackets say', () => {
    const made = ledger(['参会人数（应到/实到）'], ['27/25']);
    expect(told(made)).toEqual(['2021-3-5 generalMeeting 27/25/']);
  });

  it.each([
    { heading: '参会情况', given: '应到27人，实到25人，请假2人', counts: '27/25/2' },
    { heading: '参会情况', given: '应到27人 实到25人 请假2人', counts: '27/25/2' },
    { heading: '参会情况', given: '应到27人\n实到25人\n请假2人', counts: '27/25/2' },
    { heading: '参会情况', given: '应到27人、实到25人请假2人', counts: '27/25/2' },
    { heading: '参会情况', given: '应到27人、实到25人、2人请假', counts: '27/25/2' },
    { heading: '参会情况', given: '应到27人，实到25人，2名党员请假', counts: '27/25/2' },
    { heading: '参会情况', given: '应到27人，实到25人，请假两人', counts: '27/25/2' },
    { heading: '参会情况', given: '应到27人，实到25人，请假（2人）', counts: '27/25/2' },
    { heading: '参会情况', given: '应到27人，实到25人，请假：张三、李四', counts: '27/25/2' },
    { heading: '参会情况', given: '应到27人，实到25人，请假2人，缺席0人', counts: '27/25/2' },
    { heading: '参会情况', given: '应到27人，实到27人，无人请假', counts: '27/27/0' },
    { heading: '参会情况', given: '应到27人，实到25人，病假1人，事假1人', counts: '27/25/' },
    { heading: '参会情况', given: '应到27人，实到25人，请假', counts: '27/25/' },
    { heading: '参会情况', given: '应到27人，实到25人', counts: '27/25/' },
    { heading: '实到人数', given: '应到 27 实到 25 请假人数：2', counts: '27/25/2' },
    { heading: '参会情况', given: '25人', counts: '/25/' },
    { heading: '参会情况（人）', given: '25', counts: '/25/' },
    { heading: '参会情况（应到/实到）', given: '25', counts: '//' },
  ])('$given under $heading', ({ heading, given, counts }) => {
    expect(told(ledger([heading], [given]))).toEqual([`2021-3-5 generalMeeting ${counts}`]);
  });

  it('where one row says who was on leave, both numbers without them mean nobody, and less means nothing', () => {
    const made = ledger(
      ['参会情况'],
      ['应到27人，实到25人，请假2人'],
      ['应到27人，实到27人'],
      ['25人'],
      [null],
    );
    expect(told(made)).toEqual([
      '2021-3-5 generalMeeting 27/25/2',
      '2021-3-5 generalMeeting 27/27/0',
      '2021-3-5 generalMeeting /25/',
      '2021-3-5 generalMeeting //',
    ]);
  });

  it('what says something else of leave is told where it stands', () => {
    const made = ledger(['参会情况'], ['应到27人，实到25人，病假1人，事假1人']);
    expect(codes(made).filter((code) => code.startsWith('number.unreadable'))).toEqual([
      'number.unreadable D2',
    ]);
  });

  it('a column of its own goes before what is said beside the others', () => {
    const made = ledger(['参会情况', '请假人数'], ['应到27人，实到25人，请假2人', 1]);
    expect(told(made)).toEqual(['2021-3-5 generalMeeting 27/25/1']);
  });

  it('names beside numbers that are kept do not keep the number from being read', () => {
    const made = ledger(['参会情况', '请假人员'], ['应到27人，实到25人，请假2人', '张三、李四']);
    expect(told(made)).toEqual(['2021-3-5 generalMeeting 27/25/2']);
  });

  it('who was on leave and made up for it is both', () => {
    const { tables } = read(ledger(['参会情况'], ['应到27人，实到25人，请假2人（已补课）']));
    const [table] = tables;
    const at = (name: string) => table?.columns.findIndex((column) => column.name === name) ?? -1;
    const fields = table?.records[0]?.fields ?? [];
    expect([fields[at('onLeave')], fields[at('makeUp')]]).toEqual([2, 2]);
  });

  it.each<{ title: string; headings: readonly string[]; given: readonly Given[]; counts: string }>([
    {
      title: 'that is one of them',
      headings: ['应到', '实到', '到会情况'],
      given: [27, 25, 25],
      counts: '27/25/',
    },
    {
      title: 'that is the other',
      headings: ['应到', '实到', '应到/实到'],
      given: [27, 25, 27],
      counts: '27/25/',
    },
    { title: 'that is neither', headings: ['应到', '实到', '到会情况'], given: [27, 25, 26], counts: '//' },
    { title: 'beside one of them', headings: ['应到', '到会情况'], given: [27, 25], counts: '27/25/' },
  ])('a number alone, $title', ({ headings, given, counts }) => {
    expect(told(ledger(headings, given))).toEqual([`2021-3-5 generalMeeting ${counts}`]);
  });

  it.each([
    {
      title: 'a number alone that may be either',
      headings: ['应到/实到'],
      given: [25],
      told: { column: 'D', value: '25', fields: { heading: '应到/实到', sort: 'alone' } },
    },
    {
      title: 'a number alone beside both, none of them',
      headings: ['应到', '实到', '应到/实到'],
      given: [27, 25, 26],
      told: { column: 'F', value: '26', fields: { heading: '应到/实到', sort: 'alone', expected: '27' } },
    },
    {
      title: 'a pair that contradicts one of them',
      headings: ['应到', '实到', '应到/实到'],
      given: [27, 25, '27/24'],
      told: { column: 'E', value: '25', fields: { heading: '实到', expected: '27' } },
    },
    {
      title: 'a pair that contradicts the whole',
      headings: ['应到', '应到/实到'],
      given: [28, '27/24'],
      told: { column: 'E', value: '27/24', fields: { heading: '应到/实到', expected: '28' } },
    },
  ])('$title is told', ({ headings, given, told: { column, value, fields } }) => {
    const { findings } = read(ledger(headings, given));
    expect(findings.filter(({ code }) => code === 'number.unreadable')).toMatchObject([
      { sheet: '三会一课', cell: `${column}2`, value, fields },
    ]);
  });

  it.each(['部分党员', '见签到表', '病假', '张三、张三'])('“%s” is no list of names', (text) => {
    const made = ledger(['实到人数', '请假人员'], [18, text]);
    expect(told(made)).toEqual(['2021-3-5 generalMeeting /18/']);
    expect(codes(made)).toContain('number.unreadable E2');
  });

  it('names do not count where the numbers are kept, but must not be more than those have room for', () => {
    const made = ledger(['应到', '实到', '请假人员'], [20, 18, '张三、李四'], [20, 19, '张三、李四']);
    expect(told(made)[0]).toBe('2021-3-5 generalMeeting 20/18/');
    expect(codes(made).filter((code) => !code.startsWith('date.text'))).toEqual([
      'row.alike A3',
      'attendance.moreNames F3',
    ]);
  });

  it('a number may say again what it is of', () => {
    const made = ledger(['应到', '实到', '请假'], ['应到27人', '实到：25人', '请假2人']);
    expect(told(made)).toEqual(['2021-3-5 generalMeeting 27/25/2']);
  });

  it('a number that says it is of something else is told', () => {
    const made = ledger(['应到', '实到'], [27, '应到25人']);
    expect(told(made)).toEqual(['2021-3-5 generalMeeting //']);
    expect(codes(made)).toContain('number.unreadable E2');
  });

  it.each(['1篇', '有1篇', '已形成1份', '调研报告1篇'])('“%s” is one report', (text) => {
    const made = sheet('调研', [
      ['调研时间', '课题', '调研报告'],
      [day('2021-03-05'), '甲', text],
    ]);
    expect(codes(made)).toEqual(['number.text C2']);
  });

  it.each([
    { heading: ['会议日期', '会议时间'], title: 'the day first' },
    { heading: ['会议时间', '会议日期'], title: 'the hour first' },
  ])('day and hour in two columns, $title', ({ heading }) => {
    const [first] = heading;
    const row = first === '会议日期' ? [day('2021-03-05'), '9:00-11:00'] : ['上午9:00', day('2021-03-05')];
    const made = sheet('三会一课', [
      [...heading, ...HEADING.slice(1)],
      [...row, '党员大会', '学习', 20, 18, 2],
    ]);
    expect(told(made)).toEqual(['2021-3-5 generalMeeting 20/18/2']);
    expect(codes(made)).toEqual([]);
  });

  it('day and hour in one form are one meeting', () => {
    const form = sheet('1', [
      ['党支部会议记录'],
      ['会议类型', '党员大会', '会议日期', '2021年3月5日'],
      ['会议时间', '上午9:00', '会议地点', '会议室'],
      ['应到人数', 20, '实到人数', 18],
    ]);
    expect(told(form)).toEqual(['2021-3-5 generalMeeting 20/18/']);
    expect(codes(form)).toEqual(['layout.form A1', 'date.text D2']);
  });
});

describe('signs in columns of kinds', () => {
  const HEADS = ['日期', '党员大会', '支委会', '党课', '主题'];
  const ticked = (title: string | null, ...signs: readonly (readonly Given[])[]) => {
    const rows = signs.map((row, index) => [
      day(`2021-0${String(index + 1)}-05`),
      ...[0, 1, 2].map((place) => row[place] ?? null),
      '学习',
    ]);
    return sheet('三会一课', [...(title === null ? [] : [[title]]), HEADS, ...rows]);
  };

  it.each([
    { title: 'circles alone are ticks', signs: [['○'], [null, '〇'], [null, null, 'O']] },
    {
      title: 'circles beside crosses are ticks',
      signs: [
        ['○', '×', '×'],
        ['×', '○', '×'],
        ['×', '×', '○'],
      ],
    },
    {
      title: 'empty circles beside filled ones are none',
      signs: [
        ['●', '○', '○'],
        ['○', '●', '○'],
        ['○', '○', '●'],
      ],
    },
    {
      title: 'circles beside ticks in every cell are none',
      signs: [
        ['√', '○', '○'],
        ['○', '√', '○'],
        ['○', '○', '√'],
      ],
    },
  ])('$title', ({ signs }) => {
    const made = ticked(null, ...signs);
    expect(told(made)).toEqual([
      '2021-1-5 generalMeeting //',
      '2021-2-5 committeeMeeting //',
      '2021-3-5 partyLecture //',
    ]);
    expect(codes(made)).toEqual([]);
  });

  it('a legend says what a circle is', () => {
    const made = ticked('三会一课（√为已召开，○为未召开）', ['√', null, '○'], [null, '√']);
    expect(told(made)).toEqual(['2021-1-5 generalMeeting //', '2021-2-5 committeeMeeting //']);
    expect(codes(made)).toEqual([]);
  });

  it.each(['○', 2])('beside a tick, %s is told and not counted', (sign) => {
    const made = ticked(null, ['√', sign], [null, '√']);
    expect(told(made)[0]).toBe('2021-1-5 generalMeeting //');
    expect(codes(made)).toEqual(['tick.unsure C2']);
  });

  it.each([
    { title: 'a row of totals', row: ['合计', 2, 1, '√', null] },
    { title: 'what was not held', row: [day('2021-05-05'), '√', 2, null, '取消'] },
  ])('$title says nothing unsure', ({ row }) => {
    const made = sheet('三会一课', [
      ['日期', '党员大会', '支委会', '党课', '备注'],
      [day('2021-01-05'), '√', null, null, null],
      [day('2021-02-05'), null, '√', '√', null],
      row,
    ]);
    expect(codes(made).filter((code) => code.startsWith('tick.'))).toEqual([]);
  });

  it('a row of totals with one tick for one says nothing unsure', () => {
    const made = sheet('三会一课', [
      ['日期', '党员大会', '支委会', '党课', '主题'],
      [day('2021-01-05'), '√', null, null, '学习'],
      [day('2021-02-05'), '√', '√', null, '学习'],
      ['合计', 2, 1, 0, null],
    ]);
    expect(codes(made).filter((code) => code.startsWith('tick.'))).toEqual([]);
  });

  it('alone, a number says no kind', () => {
    expect(codes(ticked(null, [2], [null, '√']))).toEqual(['kind.unknown B2']);
  });
});
