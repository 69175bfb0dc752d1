import type { Sheet } from '@/core/ledger';
import { day, sheet, type Given } from '#tests/samples/grid-workbook';
import { HEADING, read } from '../read';
import { codes, told } from './told';

describe('headings of two rows', () => {
  const rows: readonly (readonly Given[])[] = [
    ['2021年三会一课台账'],
    ['序号', '时间', null, '会议类型', '出席情况', null, null],
    [null, '计划', '实际', null, '应到', '实到', '请假'],
    [1, day('2021-03-01'), day('2021-03-05'), '党员大会', 27, 25, 2],
  ];
  const merges = [
    { top: 2, left: 1, bottom: 3, right: 1 },
    { top: 2, left: 2, bottom: 2, right: 3 },
    { top: 2, left: 4, bottom: 3, right: 4 },
    { top: 2, left: 5, bottom: 2, right: 7 },
  ];

  it('are read as one', () => {
    expect(told(sheet('台账', rows, { merges }))).toEqual(['2021-3-5 generalMeeting 27/25/2']);
    expect(codes(sheet('台账', rows, { merges }))).toEqual([]);
  });

  it('are read as one where a file keeps no merged cells', () => {
    const plain = rows.map((row, index) =>
      index === 2 ? [null, '计划时间', '实际时间', null, '应到', '实到', '请假'] : row,
    );
    expect(told(sheet('台账', plain))).toEqual(['2021-3-5 generalMeeting 27/25/2']);
  });
});

describe('tables beside one another', () => {
  it('are each read with their own title', () => {
    const grid = sheet('台账', [
      ['一、党员大会', null, null, null, '二、支委会', null, null],
      ['时间', '应到人数', '实到人数', null, '时间', '应到人数', '实到人数'],
      [day('2021-03-05'), 27, 25, null, day('2021-01-08'), 5, 5],
      [null, null, null, null, day('2021-02-08'), 5, 4],
    ]);
    expect(told(grid)).toEqual([
      '2021-3-5 generalMeeting 27/25/',
      '2021-1-8 committeeMeeting 5/5/',
      '2021-2-8 committeeMeeting 5/4/',
    ]);
    expect(codes(grid)).toEqual([]);
  });

  it('a blank column inside one table parts nothing', () => {
    const grid = sheet('台账', [
      ['会议时间', '会议类型', null, '应到人数', '实到人数'],
      [day('2021-03-05'), '党课', null, 27, 25],
    ]);
    expect(told(grid)).toEqual(['2021-3-5 partyLecture 27/25/']);
  });
});

describe('kinds that no column names', () => {
  it('are ticked in columns of their own', () => {
    const grid = sheet('台账', [
      ['会议时间', '党员大会', '支委会', '党小组会', '党课', '应到人数', '实到人数'],
      [day('2021-03-05'), '√', null, null, '√', 27, 25],
      [day('2021-03-08'), null, '是', null, null, 5, 5],
      [day('2021-03-09'), null, null, 1, null, 9, 9],
      [day('2021-03-10'), '×', '否', null, 0, 9, 9],
    ]);
    expect(told(grid)).toEqual([
      '2021-3-5 generalMeeting+partyLecture 27/25/',
      '2021-3-8 committeeMeeting 5/5/',
      '2021-3-9 groupMeeting 9/9/',
      '2021-3-10  9/9/ kindUnreadable',
    ]);
    expect(codes(grid)).toEqual(['kind.multiple B2', 'kind.missing B5']);
  });

  it('stand in lines between the rows', () => {
    const grid = sheet('台账', [
      HEADING.filter((heading) => heading !== '会议类型'),
      ['一、党员大会'],
      [day('2021-03-05'), '甲', 27, 25, 2],
      ['二、支委会（每月一次）'],
      [day('2021-01-08'), '乙', 5, 5, 0],
      [day('2021-02-08'), '丙', 5, 5, 0],
    ]);
    expect(told(grid)).toEqual([
      '2021-3-5 generalMeeting 27/25/2',
      '2021-1-8 committeeMeeting 5/5/0',
      '2021-2-8 committeeMeeting 5/5/0',
    ]);
    expect(codes(grid)).toEqual([]);
  });

  it('grades are ticked the same way', () => {
    const grid = sheet('民主评议', [
      ['姓名', '优秀', '合格', '基本合格', '不合格'],
      ['贺知新', '√', null, null, null],
      ['陆怀远', null, '√', null, null],
    ]);
    expect(told(grid)).toEqual(['? excellent //', '? qualified //']);
  });
});

describe('one row per person', () => {
  const rows: readonly (readonly Given[])[] = [
    ['会议时间', '会议类型', '姓名', '出席情况', '请假事由'],
    [day('2021-03-05'), '党员大会', '贺知新', '已签到'],
    [day('2021-03-05'), '党员大会', '陆怀远', '请假', '病假'],
    [day('2021-03-05'), '党员大会', '方明', '缺席'],
    [day('2021-04-05'), '党员大会', '贺知新', '已签到'],
  ];

  it('becomes one record per meeting', () => {
    expect(told(sheet('签到表', rows))).toEqual([
      '2021-3-5 generalMeeting 3/1/1',
      '2021-4-5 generalMeeting 1/1/0',
    ]);
    expect(codes(sheet('签到表', rows))).toEqual(['layout.detail A1']);
  });
  it('who signs writes a name', () => {
    const signed = [
      ['日期', '会议类型', '姓名', '签到'],
      [day('2021-03-05'), '党员大会', '贺知新', '贺知新'],
      [day('2021-03-05'), '党员大会', '岑思远', '已签'],
      [day('2021-03-05'), '党员大会', '尤若兰', '请假'],
    ];
    expect(told(sheet('签到表', signed))).toEqual(['2021-3-5 generalMeeting 3/2/1']);
    expect(codes(sheet('签到表', signed))).toEqual(['layout.detail A1']);
  });

  it('counts once beside the ledger of the meetings', () => {
    const ledger = sheet('三会一课', [HEADING, [day('2021-03-05'), '党员大会', '', 3, 1, 1]]);
    expect(told(ledger, sheet('签到表', rows))).toEqual([
      '2021-3-5 generalMeeting 3/1/1',
      '2021-3-5 generalMeeting 3/1/1 repeated',
      '2021-4-5 generalMeeting 1/1/0',
    ]);
  });

  it('a word nobody knows leaves the numbers of that meeting open', () => {
    const odd = rows.map((row, index) => (index === 3 ? [...row.slice(0, 3), '？？'] : row));
    expect(told(sheet('签到表', odd))[0]).toBe('2021-3-5 generalMeeting //');
    expect(codes(sheet('签到表', odd))).toEqual(['layout.detail A1', 'number.unreadable D4']);
  });
});

describe('one form per meeting', () => {
  it('is read label by label', () => {
    const grid = sheet('3月', [
      ['党支部会议记录'],
      ['会议名称', '党员大会', '会议时间', '2021年3月5日下午3:00'],
      ['会议地点', '会议室', '主持人', '贺知新'],
      ['应到人数', 27, '实到人数', 25],
      ['会议内容', '学习文件'],
    ]);
    expect(told(grid)).toEqual(['2021-3-5 generalMeeting 27/25/']);
    expect(codes(grid)).toEqual(['layout.form A1', 'date.text D2']);
  });

  it('stands several times under one another, with label and value in one cell', () => {
    const grid = sheet('记录', [
      ['支委会会议记录'],
      ['时间：2021年1月8日  地点：会议室'],
      ['应到人数：5人 实到人数：4人'],
      [],
      ['党员大会会议记录'],
      ['时间：2021年3月5日  地点：会议室'],
      ['应到人数：27人 实到人数：25人'],
    ]);
    expect(told(grid)).toEqual(['2021-1-8 committeeMeeting 5/4/', '2021-3-5 generalMeeting 27/25/']);
  });
});

describe('one row per suggestion', () => {
  it('counts the research once and each suggestion', () => {
    const grid = sheet('调研台账', [
      ['调研时间', '调研课题', '意见建议', '办理情况'],
      [day('2021-05-06'), '车间照明', '更换三车间的灯具', '已解决'],
      [null, null, '增加夜班照明', '部分解决'],
      [day('2021-06-06'), '食堂', '延长晚餐时间', '已办结'],
    ]);
    const tables = read(grid).tables.map(
      ({ role, records }) => `${role} ${records.map(({ kinds }) => kinds.join()).join(' ')}`,
    );
    expect(tables).toEqual(['research  ', 'suggestion resolved partly resolved']);
    expect(codes(grid)).toEqual([]);
  });
});

describe('counts by kind and month', () => {
  const matrix = sheet('次数统计', [
    ['月份', '党员大会', '支委会'],
    ['1月', 0, 2],
    ['2月', 1, '1次'],
    ['合计', 1, 3],
  ]);

  it('are the source of kinds without any row', () => {
    expect(told(matrix)).toEqual([
      '2021-1 committeeMeeting //',
      '2021-1 committeeMeeting //',
      '2021-2 generalMeeting //',
      '2021-2 committeeMeeting //',
    ]);
    expect(codes(matrix)).toEqual(['sheet.summary A1', 'sheet.counts A1']);
  });

  it('only check kinds with rows', () => {
    const rows = [
      [day('2021-01-08'), '支委会', '', 5, 5, 0],
      [day('2021-01-28'), '支委会', '', 5, 5, 0],
    ];
    expect(codes(sheet('三会一课', [HEADING, ...rows]), matrix)).toEqual([
      'sheet.summary A1',
      'sheet.counts A1',
      'total.differs C3',
      'total.differs C4',
    ]);
  });

  it('may have the months across', () => {
    const across = sheet('统计', [
      ['会议类型', '1月', '2月', '3月', '全年'],
      ['党员大会', 0, 0, 1, 1],
    ]);
    expect(told(across)).toEqual(['2021-3 generalMeeting //']);
  });
});

describe('subtotals and totals', () => {
  const rows = (quarter: number, year: number): Sheet =>
    sheet('三会一课', [
      HEADING,
      [day('2021-01-08'), '支委会', '', 5, 5, 0],
      [day('2021-02-08'), '支委会', '', 5, 4, 1],
      ['一季度小计', null, null, 10, quarter, 1],
      [day('2021-04-08'), '支委会', '', 5, 5, 0],
      ['合计', 3, null, 15, year, 1],
    ]);

  it.each([
    { title: 'that fit say nothing', grid: rows(9, 14), expected: [] },
    { title: 'of a quarter that differ', grid: rows(8, 14), expected: ['total.differs E4'] },
    { title: 'of all that differ', grid: rows(9, 13), expected: ['total.differs E6'] },
  ])('$title', ({ grid, expected }) => {
    expect(codes(grid).filter((code) => !code.startsWith('row.'))).toEqual(expected);
  });
});

describe('tables of something else', () => {
  it('under a read table are named, and not read into it', () => {
    const grid = sheet('台账', [
      HEADING,
      [day('2021-03-05'), '党员大会', '', 27, 25, 2],
      ['二、党费收缴'],
      ['党员', '缴费基数', '应缴', '实缴'],
      ['贺知新', 5000, 50, 50],
    ]);
    expect(told(grid)).toEqual(['2021-3-5 generalMeeting 27/25/2', '?  //']);
    expect(codes(grid)).toEqual(['table.other A4']);
  });
});

describe('a choice with boxes', () => {
  it.each([
    { title: 'ticked before', text: '□党员大会 ☑支委会 □党小组会', kinds: ['committeeMeeting'] },
    { title: 'ticked behind', text: '党员大会□ 支委会☑ 党课√', kinds: ['committeeMeeting', 'partyLecture'] },
    { title: 'not ticked', text: '□党员大会 □支委会', kinds: [] },
  ])('$title: $kinds', ({ text, kinds }) => {
    const [table] = read(sheet('三会一课', [HEADING, [day('2021-03-05'), text, '', 27, 25, 2]])).tables;
    expect(table?.records[0]?.kinds).toEqual(kinds);
  });
});

describe('days without a month', () => {
  const rows = (name: string): Sheet =>
    sheet(name, [
      HEADING,
      ['5日', '党课', '', 27, 25, 2],
      ['12号上午', '党课', '', 27, 25, 2],
      [18, '党课', '', 27, 25, 2],
    ]);

  it.each([
    {
      title: 'are of the month that the sheet is called',
      name: '3月',
      dates: ['2021-3-5', '2021-3-12', '2021-3-18'],
    },
    { title: 'are unknown where nothing tells one', name: '台账', dates: ['?', '?', '?'] },
  ])('$title', ({ name, dates }) => {
    expect(told(rows(name)).map((line) => line.split(' ')[0])).toEqual(dates);
    const code = name === '台账' ? 'date.unreadable' : 'date.noYear';
    expect(codes(rows(name))).toEqual([`${code} A2`, `${code} A3`, `${code} A4`]);
  });
});

describe('a page printed with its headings', () => {
  it('goes on with the table above', () => {
    const row = [day('2021-03-05'), '支委会', '甲', 5, 5, 0];
    const grid = sheet('三会一课', [HEADING, row, [], HEADING, row]);
    expect(read(grid).sources[0]?.sheets).toHaveLength(1);
    expect(codes(grid)).toEqual(['row.duplicate A5']);
  });
});
