import type { Cell } from '@/core/ledger';
import { day, sheet, type Given } from '#tests/samples/grid-workbook';
import { corrections, shown } from './corrections';

const HEADING = ['会议时间', '会议类型', '主题', '应到人数', '实到人数', '请假人数', '备注'];
const GOOD = day('2021-03-05');

/** Rows of a meeting ledger of 2021; the first stands in row 2. */
const meetings = (...rows: readonly (readonly Given[])[]) =>
  corrections([sheet('2021年三会一课', [HEADING, ...rows])]).map(shown);

const formula = (value: string): Given => ({
  make: (column): Cell => ({ column, type: 'text', value, formula: true }),
});

describe('a date', () => {
  it.each<{ title: string; given: Given; expected: readonly string[] }>([
    { title: 'with dots', given: '2021.3.5', expected: ['dateText A2: 2021.3.5 → 2021-03-05'] },
    { title: 'in words', given: '2021年3月5日', expected: ['dateText A2: 2021年3月5日 → 2021-03-05'] },
    {
      title: 'with white space',
      given: '2021年 3月 5日',
      expected: ['dateText A2: 2021年 3月 5日 → 2021-03-05'],
    },
    {
      title: 'of full-width signs',
      given: '２０２１／３／５',
      expected: ['dateText A2: ２０２１／３／５ → 2021-03-05'],
    },
    { title: 'of eight digits', given: '20210305', expected: ['dateText A2: 20210305 → 2021-03-05'] },
    {
      title: 'in numerals',
      given: '二〇二一年三月五日',
      expected: ['dateText A2: 二〇二一年三月五日 → 2021-03-05'],
    },
    { title: 'of a short year', given: '21.3.5', expected: ['dateText A2: 21.3.5 → 2021-03-05'] },
    {
      title: 'as a number of eight digits',
      given: 20_210_305,
      expected: ['dateNumber A2: 20210305 → 2021-03-05'],
    },
    { title: 'as a serial without format', given: 44_260, expected: ['dateNumber A2: 44260 → 2021-03-05'] },
    { title: 'without its year', given: '3月5日', expected: ['dateYear A2: 3月5日 → 2021-03-05'] },
    { title: 'without its year, with a dot', given: '3.5', expected: ['dateYear A2: 3.5 → 2021-03-05'] },
    { title: 'with a time, which would be lost', given: '2021年3月5日上午9点', expected: [] },
    { title: 'with a remark, which would be lost', given: '2021.3.5（补开）', expected: [] },
    { title: 'that goes on for days', given: '2021.3.5-3.7', expected: [] },
    { title: 'of a month only', given: '2021年3月', expected: [] },
    { title: 'that is none', given: '2021年2月30日', expected: [] },
    { title: 'that may be two', given: 10.2, expected: [] },
    { title: 'that cannot be read', given: '每月', expected: [] },
    { title: 'that a formula makes', given: formula('2021.3.5'), expected: [] },
    { title: 'that is one', given: GOOD, expected: [] },
  ])('$title', ({ given, expected }) => {
    expect(meetings([given, '党课', '甲', 27, 25, 2])).toEqual(expected);
  });

  it('keeps the time of day of a serial', () => {
    const [correction] = corrections([
      sheet('2021年三会一课', [HEADING, [44_260.375, '党课', '甲', 27, 25]]),
    ]);
    expect(correction?.cells[0]?.becomes).toEqual({
      type: 'date',
      value: 44_260.375,
      format: 'yyyy-mm-dd hh:mm',
    });
  });

  it.each([
    {
      title: 'the title',
      name: '三会一课',
      heading: '2021年党支部台账',
      file: 'a.xlsx',
      year: null,
      offered: 1,
    },
    {
      title: 'the file',
      name: '三会一课',
      heading: '党支部台账',
      file: '台账2021.xlsx',
      year: null,
      offered: 1,
    },
    {
      title: 'whoever asks',
      name: '三会一课',
      heading: '党支部台账',
      file: 'a.xlsx',
      year: 2021,
      offered: 1,
    },
    {
      title: 'only other rows',
      name: '三会一课',
      heading: '党支部台账',
      file: 'a.xlsx',
      year: null,
      offered: 0,
    },
  ])('takes its year where $title tells it', ({ name, heading, file, year, offered }) => {
    const rows = [[heading], HEADING, ['3月5日', '党课', '甲', 27, 25], [GOOD, '党课', '乙', 27, 25]];
    expect(corrections([sheet(name, rows)], { year, file })).toHaveLength(offered);
  });

  it('below a merged cell is corrected once, for all its rows', () => {
    const rows = [HEADING, ['2021.3.5', '党课', '甲', 27, 25], [null, '支委会', '乙', 7, 7]];
    const merges = [{ top: 2, left: 1, bottom: 3, right: 1 }];
    const [correction, ...others] = corrections([sheet('三会一课', rows, { merges })]);
    expect(others).toEqual([]);
    expect(correction?.findings.map(({ cell }) => cell)).toEqual(['A2', 'A3']);
    expect(correction === undefined ? '' : shown(correction)).toBe('dateText A2: 2021.3.5 → 2021-03-05');
  });
});

describe('a number', () => {
  it.each<{ title: string; given: Given; expected: readonly string[] }>([
    { title: 'with its unit', given: '25人', expected: ['numberText E2: 25人 → 25'] },
    { title: 'of full-width digits', given: '２５', expected: ['numberText E2: ２５ → 25'] },
    { title: 'as a plain text', given: '25', expected: ['numberText E2: 25 → 25'] },
    { title: 'in numerals', given: '二十五', expected: ['numberText E2: 二十五 → 25'] },
    { title: 'with brackets, which would be lost', given: '25（含预备党员2人）', expected: [] },
    { title: 'that cannot be read', given: '全体', expected: [] },
    { title: 'that a formula makes', given: formula('25人'), expected: [] },
    { title: 'that is one', given: 25, expected: [] },
  ])('$title', ({ given, expected }) => {
    expect(meetings([GOOD, '党课', '甲', 27, given, 2])).toEqual(expected);
  });
});

describe('two numbers in one cell', () => {
  it.each<{ title: string; given: readonly [Given, Given]; expected: readonly string[] }>([
    {
      title: 'go into both columns',
      given: ['27/25', null],
      expected: ['pair D2: 27/25 → 27, E2:  → 25'],
    },
    {
      title: 'in the second column go into both too',
      given: [null, '应到27人，实到25人'],
      expected: ['pair E2: 应到27人，实到25人 → 25, D2:  → 27'],
    },
    { title: 'where the other is right already', given: ['27/25', 25], expected: ['pair D2: 27/25 → 27'] },
    {
      title: 'where the other is a text of the same',
      given: ['27/25', '25人'],
      expected: ['pair D2: 27/25 → 27', 'numberText E2: 25人 → 25'],
    },
    { title: 'where the other says something else', given: ['27/25', '—'], expected: [] },
    {
      title: 'with more words, which would be lost',
      given: ['应到27人实到25人，缺席2人', null],
      expected: [],
    },
  ])('$title', ({ given: [expected, attended], expected: offered }) => {
    expect(meetings([GOOD, '党课', '甲', expected, attended, 2])).toEqual(offered);
  });

  it('stay in a column that is meant for both, and where there is no second column', () => {
    const both = sheet('三会一课', [
      ['会议时间', '会议类型', '应到/实到'],
      [GOOD, '党课', '27/25'],
    ]);
    const one = sheet('三会一课', [
      ['会议时间', '会议类型', '应到人数'],
      [GOOD, '党课', '27/25'],
    ]);
    expect([...corrections([both]), ...corrections([one])]).toEqual([]);
  });

  it('are not taken apart into a cell that is merged over', () => {
    const merges = [{ top: 2, left: 4, bottom: 2, right: 5 }];
    const rows = [HEADING, [GOOD, '党课', '甲', '27/25', null]];
    expect(corrections([sheet('三会一课', rows, { merges })])).toEqual([]);
  });
});

describe('a row that stands twice', () => {
  const ROW = [GOOD, '党课', '甲', 27, 25, 2] as const;

  it('is remarked where the remark is blank, every repeat of it', () => {
    expect(meetings(ROW, ROW, ROW)).toEqual([
      'repeat G3:  → 与第2行重复，作废',
      'repeat G4:  → 与第2行重复，作废',
    ]);
  });

  it('is left alone where a remark stands already, and where there is no column for one', () => {
    const bare = sheet('三会一课', [HEADING.slice(0, 6), ROW, ROW]);
    expect([...meetings([...ROW, '补课'], [...ROW, '补课']), ...corrections([bare])]).toEqual([]);
  });

  it('keeps its spelling: corrected in one row only, it would count twice', () => {
    const row = [GOOD, '党课', '甲', 27, '25人', 2] as const;
    expect(meetings(row, row)).toEqual(['repeat G3:  → 与第2行重复，作废']);
  });

  it('but for the spelling is left to a person: corrected, one of two would no longer count', () => {
    expect(meetings([GOOD, '党课', '甲', 27, '25人', 2], ['2021.3.5', '党课', '甲', 27, 25, 2])).toEqual([]);
  });
});

describe('what stands elsewhere than in rows', () => {
  it('a form is corrected where its values stand', () => {
    const form = sheet('1', [
      ['党支部会议记录'],
      ['会议类型', '党员大会', '会议时间', '2021年3月5日'],
      ['应到人数', '20人', '主持人', '贺知新'],
      ['会议议题', '学习', '实到人数', '18人'],
    ]);
    expect(corrections([form]).map(shown)).toEqual([
      'dateText D2: 2021年3月5日 → 2021-03-05',
      'numberText B3: 20人 → 20',
      'numberText D4: 18人 → 18',
    ]);
  });

  it('of a form that keeps label and value in one cell nothing is overwritten', () => {
    const form = sheet('1', [
      ['会议记录'],
      ['时间：2021年3月5日'],
      ['会议类型：党员大会'],
      ['应到：5人  实到：5人'],
      ['议题：学习'],
    ]);
    expect(corrections([form])).toEqual([]);
  });

  it('two numbers in one value of a form are left to a person', () => {
    const form = sheet('1', [
      ['会议类型', '党员大会', '会议时间', day('2021-03-05')],
      ['应到人数', '27/25', '主持人', '贺知新'],
      ['会议议题', '学习', '实到人数'],
    ]);
    expect(corrections([form])).toEqual([]);
  });

  it('a sign-in sheet is corrected in the row that tells of the meeting', () => {
    const rows = [
      ['会议时间', '会议类型', '姓名', '出席情况'],
      ['2021.3.5', '党员大会', '贺知新', '出席'],
      ['2021.3.5', '党员大会', '陆怀远', '请假'],
    ];
    expect(corrections([sheet('签到明细', rows)]).map(shown)).toEqual(['dateText A2: 2021.3.5 → 2021-03-05']);
  });
});
