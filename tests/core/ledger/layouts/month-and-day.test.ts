import { day, sheet, type Given } from '#tests/samples/grid-workbook';
import { codes, told } from './told';

const REST = ['会议类型', '主题', '应到人数', '实到人数'];
const HELD = ['党员大会', '学习', 27, 25] as const;

describe('year, month and day in columns of their own', () => {
  const ledger = (heading: readonly string[], ...days: readonly (readonly Given[])[]) =>
    sheet('三会一课', [[...heading, ...REST], ...days.map((given) => [...given, ...HELD])]);
  const dates = (heading: readonly string[], ...days: readonly (readonly Given[])[]) =>
    told(ledger(heading, ...days)).map((line) => line.split(' ')[0]);

  it('reads days below lines that tell the month', () => {
    const rows = [
      ['会议时间', ...REST],
      ['3月'],
      ['5日', ...HELD],
      [20, ...HELD],
      ['四月份'],
      ['6日', ...HELD],
      ['2022年1月'],
      ['7号', ...HELD],
    ];
    expect(told(sheet('三会一课', rows)).map((line) => line.split(' ')[0])).toEqual([
      '2021-3-5',
      '2021-3-20',
      '2021-4-6',
      '2022-1-7',
    ]);
  });

  it('takes a number alone for no month', () => {
    const heading = ['序号', '会议时间', ...REST];
    const rows = [
      heading,
      ['3月'],
      [1, '5日', ...HELD],
      [9],
      [3, '7日', ...HELD],
      ['4月'],
      [4, '8日', ...HELD],
    ];
    const days = told(sheet('三会一课', rows)).map((line) => line.split(' ')[0]);
    expect(days.filter((text) => text !== '?')).toEqual(['2021-3-5', '2021-3-7', '2021-4-8']);
  });

  it('leaves days alone where no line tells a month', () => {
    const rows = [['会议时间', ...REST], ['一、上半年'], ['5日', ...HELD]];
    expect(told(sheet('三会一课', rows)).map((line) => line.split(' ')[0])).toEqual(['?']);
  });

  it('reads them under a heading merged over all three', () => {
    const rows = [
      ['时间', null, null, ...REST],
      ['年', '月', '日'],
      [2023, 11, 5, ...HELD],
      [2023, 12, 6, ...HELD],
    ];
    const over = (left: number, right: number, bottom: number) => ({ top: 1, left, bottom, right });
    const merges = [over(1, 3, 1), over(4, 4, 2), over(5, 5, 2), over(6, 6, 2), over(7, 7, 2)];
    expect(told(sheet('三会一课', rows, { merges }))).toEqual([
      '2023-11-5 generalMeeting 27/25/',
      '2023-12-6 generalMeeting 27/25/',
    ]);
  });

  it.each([
    { title: 'a year of its own', heading: ['年', '月', '日'], days: [[2023, 11, 5]], is: ['2023-11-5'] },
    {
      title: 'a year told once',
      heading: ['年份', '月份', '日期'],
      days: [
        ['2023年', 11, 5],
        [null, '12月', 6],
        ['2024年度', '1月', 7],
      ],
      is: ['2023-11-5', '2023-12-6', '2024-1-7'],
    },
    {
      title: 'a year of account',
      heading: ['年度', '月', '日'],
      days: [[2023, 11, 5]],
      is: ['2023-11-5'],
    },
    { title: 'a year nobody understands', heading: ['年', '月', '日'], days: [['去年', 11, 5]], is: ['?'] },
    {
      title: 'a column of years left blank',
      heading: ['年', '月', '日'],
      days: [[null, 11, 5]],
      is: ['2021-11-5'],
    },
    {
      title: 'a year in the month',
      heading: ['月份', '日期'],
      days: [
        ['2023年11月', 5],
        ['12月', 6],
        ['1月', 7],
      ],
      is: ['2023-11-5', '2023-12-6', '2021-1-7'],
    },
    {
      title: 'a month with a point',
      heading: ['月份', '日期'],
      days: [['2023.11', '5日']],
      is: ['2023-11-5'],
    },
    {
      title: 'a month that Excel keeps as a day',
      heading: ['月份', '日期'],
      days: [[day('2023-11-01'), 5]],
      is: ['2023-11-5'],
    },
    {
      title: 'no year',
      heading: ['月', '日'],
      days: [
        [11, 5],
        [null, 6],
      ],
      is: ['2021-11-5', '2021-11-6'],
    },
  ])('$title', ({ heading, days, is }) => {
    expect(dates(heading, ...days)).toEqual(is);
  });

  it('a subtotal in between is no year', () => {
    const heading = ['年', '月', '日', ...REST];
    const total = ['一季度小计', null, null, null, null, 27, 25];
    const grid = sheet('三会一课', [heading, [2023, 3, 5, ...HELD], total, [null, 4, 6, ...HELD]]);
    expect(told(grid)).toEqual(['2023-3-5 generalMeeting 27/25/', '2023-4-6 generalMeeting 27/25/']);
  });

  it('tables beside one another each have their own', () => {
    const heading = ['月', '日', ...REST];
    const grid = sheet('三会一课', [
      [...heading, null, ...heading],
      [1, 5, ...HELD, null, 2, 6, ...HELD],
    ]);
    expect(told(grid)).toEqual(['2021-1-5 generalMeeting 27/25/', '2021-2-6 generalMeeting 27/25/']);
  });

  it('the headings of the next page are no row', () => {
    const heading = ['月', '日', ...REST];
    const grid = sheet('三会一课', [heading, [1, 5, ...HELD], [], heading, [2, 6, ...HELD]]);
    expect(told(grid)).toEqual(['2021-1-5 generalMeeting 27/25/', '2021-2-6 generalMeeting 27/25/']);
  });
});

it('a table below keeps its numbers', () => {
  const grid = sheet('三会一课', [
    ['月份', '日期', ...REST],
    ['1月', 20, ...HELD],
    ['2月', 21, ...HELD],
    [],
    ['党课记录'],
    ['序号', '应到', '实到', '党课主题', '授课时间'],
    [1, 27, 25, '学习', day('2021-03-05')],
  ]);
  expect(told(grid)).toEqual([
    '2021-1-20 generalMeeting 27/25/',
    '2021-2-21 generalMeeting 27/25/',
    '2021-3-5 partyLecture 27/25/',
  ]);
  expect(codes(grid).filter((code) => !code.startsWith('date.noYear'))).toEqual([]);
});
