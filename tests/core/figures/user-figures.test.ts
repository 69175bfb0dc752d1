import type { Sheet } from '@/core/ledger';
import { day, sheet, type Given } from '#tests/samples/grid-workbook';
import { accountOf, MEETING_HEADING, shown } from './party-account';

const HEADING = ['名称', '台账', '统计方式', '列', '条件', '期间', '格式', '单位'];

/** Rows of a ledger that the pack has no figures for. */
const VOLUNTEERING = sheet('志愿服务', [
  ['活动名称', '服务时间', '地点', '时长（小时）', '人员'],
  ['植树', day('2021-03-12'), '河堤', 2, '贺知新'],
  ['送书', day('2021-05-04'), '敬老院', '3小时', '岑思远'],
  ['清扫', day('2021-10-01'), '河堤', 0.5, '贺知新'],
  ['送书', day('2020-10-01'), '敬老院', 8, '尤若兰'],
]);

const SHEETS: readonly Sheet[] = [
  sheet('三会一课', [
    [...MEETING_HEADING, '地点'],
    [day('2021-03-05'), '党员大会', '安全教育', 27, 25, 2, null, '会议室'],
    [day('2021-05-06'), '支部大会', '发展党员', 27, 20, 7, null, '会议室'],
    [day('2021-05-07'), '党课', '消防安全', 27, 26, 1, null, '礼堂'],
    [day('2021-09-08'), '党员大会、党课', '学习', 27, null, null, null, null],
    [day('2020-09-08'), '党课', '往年', 27, 27, null, null, null],
  ]),
  VOLUNTEERING,
];

type FigureCells = readonly Given[];

function definitionsSheet(...rows: readonly FigureCells[]): Sheet {
  return sheet('指标', [HEADING, ...rows]);
}

function computed(...cells: FigureCells) {
  const { figures: book, findings } = accountOf([...SHEETS, definitionsSheet(['甲数', ...cells])]);
  expect(findings.filter(({ sheet: name }) => name === '指标')).toEqual([]);
  return book.get('甲数');
}

const meetingRows = (...rows: readonly number[]) => rows.map((row) => `三会一课!${String(row)}`);
const volunteerRows = (...rows: readonly number[]) => rows.map((row) => `志愿服务!${String(row)}`);

describe('every way to sum up', () => {
  it.each<{ cells: FigureCells; value: number | string | null; text: string; rows: readonly string[] }>([
    { cells: ['三会一课', '计数'], value: 4, text: '4', rows: meetingRows(2, 3, 4, 5) },
    { cells: ['三会一课', '求和', '实到人数'], value: 71, text: '71', rows: meetingRows(2, 3, 4) },
    { cells: ['三会一课', '去重计数', '地点'], value: 2, text: '2', rows: meetingRows(2, 3, 4) },
    { cells: ['三会一课', '平均', '实到人数'], value: 71 / 3, text: '23.7', rows: meetingRows(2, 3, 4) },
    { cells: ['三会一课', '最大', '实到人数'], value: 26, text: '26', rows: meetingRows(2, 3, 4) },
    { cells: ['三会一课', '最小', '实到人数'], value: 20, text: '20', rows: meetingRows(2, 3, 4) },
    { cells: ['三会一课', '最早日期'], value: '2021-03-05', text: '3月5日', rows: meetingRows(2) },
    { cells: ['三会一课', '最近日期'], value: '2021-09-08', text: '9月8日', rows: meetingRows(5) },
    {
      cells: ['三会一课', '日期列表', null, '会议类型=党课'],
      value: '2021-05-07,2021-09-08',
      text: '5月7日、9月8日',
      rows: meetingRows(4, 5),
    },
    { cells: ['三会一课', '占比', null, '会议类型=党课'], value: 0.5, text: '50%', rows: meetingRows(4, 5) },
    {
      cells: ['三会一课', '占比', '请假人数', '会议类型=党课'],
      value: 0.1,
      text: '10%',
      rows: meetingRows(4, 5),
    },
    { cells: ['志愿服务', '计数'], value: 3, text: '3', rows: volunteerRows(2, 3, 4) },
    { cells: ['志愿服务', '求和', '时长'], value: 5.5, text: '5.5', rows: volunteerRows(2, 3, 4) },
    {
      cells: ['志愿服务', '最早日期', '服务时间'],
      value: '2021-03-12',
      text: '3月12日',
      rows: volunteerRows(2),
    },
    { cells: ['志愿服务', '求和', '地点'], value: null, text: '', rows: [] },
  ])('$cells: $text', ({ cells, ...expected }) => {
    const { value, text, rows } = shown(computed(...cells));
    expect({ value, text, rows }).toEqual(expected);
  });
});

describe('conditions', () => {
  it.each<{ conditions: string; rows: readonly number[] }>([
    { conditions: '会议类型=党员大会', rows: [2, 3, 5] },
    { conditions: '会议类型=支部大会', rows: [2, 3, 5] },
    { conditions: '会议类型=党员大会或党课', rows: [2, 3, 4, 5] },
    { conditions: '会议类型≠党员大会', rows: [4] },
    { conditions: '实到人数>20', rows: [2, 4] },
    { conditions: '实到人数≥20人', rows: [2, 3, 4] },
    { conditions: '实到 为空', rows: [5] },
    { conditions: '会议类型=党员大会；实到人数>20', rows: [2] },
    { conditions: '主题包含安全', rows: [2, 4] },
    { conditions: '主题不包含安全', rows: [3, 5] },
    { conditions: '会议时间≥2021-05-07', rows: [4, 5] },
    { conditions: '会议时间=2021年5月', rows: [3, 4] },
    { conditions: '会议时间<=2021年5月', rows: [2, 3, 4] },
    { conditions: '地点=礼堂', rows: [4] },
    { conditions: '议题=学习', rows: [5] },
    { conditions: 'attended>20', rows: [2, 4] },
  ])('$conditions', ({ conditions, rows }) => {
    expect(shown(computed('三会一课', '计数', null, conditions)).rows).toEqual(meetingRows(...rows));
  });

  it('are part of the definition', () => {
    const figure = computed('三会一课', '求和', '实到', '会议类型＝党课 ； 实到人数 >= 20');
    expect(figure?.definition).toBe('三会一课，会议类型=党课，实到人数≥20，2021年内，实到合计');
  });

  it('what nearly counted fell out for a reason', () => {
    expect(shown(computed('三会一课', '求和', '实到人数', '会议类型=党课'))).toEqual({
      value: 26,
      text: '26',
      rows: meetingRows(4),
      excluded: ['三会一课!6 outOfPeriod 2020年9月', '三会一课!5 valueUnknown'],
    });
  });
});

describe('periods', () => {
  it.each<{ period: Given; rows: readonly number[] }>([
    { period: null, rows: [2, 3, 4, 5] },
    { period: '报告期', rows: [2, 3, 4, 5] },
    { period: 2021, rows: [2, 3, 4, 5] },
    { period: '2020', rows: [6] },
    { period: '上年度', rows: [6] },
    { period: '2021Q2', rows: [3, 4] },
    { period: '一季度', rows: [2] },
    { period: '上半年', rows: [2, 3, 4] },
    { period: '5月', rows: [3, 4] },
    { period: '1月至5月', rows: [2, 3, 4] },
    { period: '全部', rows: [2, 3, 4, 5, 6] },
  ])('$period', ({ period, rows }) => {
    expect(shown(computed('三会一课', '计数', null, null, period)).rows).toEqual(meetingRows(...rows));
  });
});

describe('formats', () => {
  it.each([
    { cells: ['三会一课', '求和', '实到人数', null, null, '中文数字'], text: '七十一' },
    { cells: ['三会一课', '平均', '实到人数', null, null, '整数'], text: '24' },
    { cells: ['三会一课', '平均', '实到人数', null, null, '一位小数'], text: '23.7' },
    { cells: ['三会一课', '平均', '实到人数', null, null, '两位小数'], text: '23.67' },
    { cells: ['三会一课', '占比', null, '主题包含安全', null, '百分比'], text: '50%' },
    { cells: ['三会一课', '最早日期', null, null, null, '月日'], text: '3月5日' },
    { cells: ['三会一课', '最早日期', null, null, null, '年月日'], text: '2021年3月5日' },
    { cells: ['三会一课', '最早日期', null, null, null, '中文日期'], text: '二〇二一年三月五日' },
    { cells: ['三会一课', '最早日期', null, null, null, 'yyyy-mm-dd'], text: '2021-03-05' },
  ])('$cells: $text', ({ cells, text }) => {
    expect(computed(...cells)?.text).toBe(text);
  });
});

describe('ledgers', () => {
  it.each(['三会一课', ' 三会 一课', '会议台账', '会议', 'meeting'])('%s is the meeting ledger', (name) => {
    expect(computed(name, '计数')?.value).toBe(4);
  });

  it('of a role that no sheet has give nothing', () => {
    expect(computed('调研台账', '计数')).toMatchObject({ value: null, possible: false });
  });

  it('a sheet’s name means that sheet alone, a role’s name all of its sheets', () => {
    const more = sheet('党支部会议', [MEETING_HEADING, [day('2021-07-01'), '党课', '甲', 9, 9, null, null]]);
    const own = definitionsSheet(['一表', '党支部会议', '计数'], ['全部会议', '会议台账', '计数']);
    const { figures: book } = accountOf([...SHEETS, more, own]);
    expect([book.get('一表')?.value, book.get('全部会议')?.value]).toEqual([1, 5]);
  });
});

describe('a defined figure', () => {
  const { figures: book, findings } = accountOf([
    ...SHEETS,
    definitionsSheet(
      ['__proto__', '三会一课', '计数', null, '会议类型=党课', null, null, '次'],
      ['constructor', '三会一课', '计数'],
      ['大会次数', '三会一课', '计数', null, '会议类型=党员大会', null, null, '次'],
    ),
  ]);

  it('has its name for key and label, and its unit', () => {
    expect(book.get('大会次数')).toMatchObject({ key: '大会次数', label: '大会次数', unit: '次', value: 3 });
    expect(book.all().map(({ key }) => key)).toContain('大会次数');
  });

  it('may be called anything', () => {
    expect(findings.filter(({ sheet: name }) => name === '指标')).toEqual([]);
    expect(book.get('__proto__')).toMatchObject({ value: 2, unit: '次' });
    expect(book.get('constructor')?.value).toBe(4);
  });

  it('can be asked for a part of the time', () => {
    expect(book.get('大会次数@2021Q1')?.value).toBe(1);
    expect(book.keyOf('大会次数@5月')).toBe('大会次数@2021-05');
  });
});
