import { readLedger, type Sheet } from '@/core/ledger';
import { partyBranch } from '@/packs/party-branch';
import { day, sheet, workbook, type Given } from '#tests/samples/grid-workbook';
import { HEADING } from './read';
import { codes, told } from './layouts/told';

const differing = (...sheets: readonly Sheet[]) =>
  codes(...sheets).filter((code) => code.startsWith('total.differs'));

describe('totals in words', () => {
  const held = (kind: string, iso: string): readonly Given[] => [day(iso), kind, '学习', 5, 5, 0];
  const ledger = (...total: readonly Given[]) =>
    sheet('三会一课', [
      HEADING,
      held('党员大会', '2021-03-05'),
      held('支委会', '2021-04-05'),
      held('支委会', '2021-05-05'),
      total,
    ]);

  it.each([
    { total: ['合计', '党员大会1次，支委会2次'], wrong: [] },
    { total: ['合计：党员大会1次、支委会2次（其中扩大会1次）'], wrong: [] },
    { total: ['合计', '党员大会3次，支委会2次'], wrong: ['total.differs B5'] },
    { total: ['合计：党员大会1次，支委会5次'], wrong: ['total.differs A5'] },
    { total: ['合计', '共3次'], wrong: [] },
    { total: ['合计：4次'], wrong: ['total.differs A5'] },
  ])('$total: $wrong', ({ total, wrong }) => {
    expect(differing(ledger(...total))).toEqual(wrong);
  });
});

describe('tables of counts', () => {
  const rows = sheet('三会一课', [
    ['支部', ...HEADING],
    ['一支部', day('2021-03-05'), '党员大会', '学习', 5, 5, 0],
    ['二支部', day('2021-04-05'), '支委会', '研究', 5, 5, 0],
  ]);

  it('by branch are compared with the rows of each', () => {
    const right = sheet('汇总', [
      ['支部', '党员大会', '支委会'],
      ['一支部', 1, 0],
      ['二支部', 0, 1],
      ['合计', 1, 1],
    ]);
    const wrong = sheet('各支部情况', [
      ['序号', '支部', '党员大会', '支委会'],
      [1, '一支部', 2, 0],
      [2, '三支部', 4, 4],
    ]);
    expect(differing(rows, right)).toEqual([]);
    expect(differing(rows, wrong)).toEqual(['total.differs C2']);
  });

  it('of one quarter say nothing of the others', () => {
    const counts = sheet('第一季度汇总', [
      ['支部', '党员大会', '支委会'],
      ['合计', 1, 0],
    ]);
    expect(differing(rows, counts)).toEqual([]);
  });

  it('that name the days in place of numbers are read by the day', () => {
    const made = sheet('2021年三会一课', [
      ['月份', '党员大会', '支委会'],
      ['1月', '1月20日召开，总结工作', '8日'],
      ['2月', null, '2月5日、2月20日'],
      ['合计', 1, 3],
    ]);
    expect(told(made)).toEqual([
      '2021-1-20 generalMeeting //',
      '2021-1-8 committeeMeeting //',
      '? committeeMeeting // dateUnreadable',
    ]);
    expect(codes(made)).toEqual(['layout.dates A1', 'date.noYear B2', 'date.noYear C2', 'date.several C3']);
  });

  it('that mix days with numbers count what they say', () => {
    const made = sheet('2021年三会一课', [
      ['月份', '党员大会', '支委会'],
      ['1月', '1月20日', 1],
      ['2月', null, 2],
    ]);
    expect(told(made)).toHaveLength(4);
  });

  it('of quarters alone are told: nobody knows of which months they are', () => {
    const made = sheet('2021年三会一课', [
      ['季度', '党员大会', '支委会'],
      ['一季度', 1, 3],
    ]);
    expect(told(made)).toEqual([]);
    expect(codes(made)).toEqual(['sheet.summary A1', 'sheet.countsUnused A1']);
  });

  it('without any year are told', () => {
    const made = sheet('三会一课', [
      ['月份', '党员大会', '支委会'],
      ['1月', 1, 3],
    ]);
    expect(readLedger([workbook([made])], partyBranch.ledger).findings.map(({ code }) => code)).toContain(
      'date.yearUnknown',
    );
  });
});

describe('what looks like a ledger', () => {
  it('is told where one column is not known', () => {
    const made = sheet('Sheet0', [
      ['会议类型', '会议主题', '开会那天', '应到人数', '实到人数'],
      ['党员大会', '学习', '2021.3.5', 20, 18],
    ]);
    expect(codes(made)).toEqual(['table.unsure A1']);
  });

  it.each(['实际开始时间', '实际召开时间'])('is read where it says “%s” beside a plan', (heading) => {
    const made = sheet('Sheet0', [
      ['会议类型', '会议主题', '计划开始时间', heading, '应到人数', '实到人数'],
      ['党员大会', '学习', '2021-03-04 09:00:00', '2021-03-05 09:00:00', 20, 18],
    ]);
    expect(told(made)).toEqual(['2021-3-5 generalMeeting 20/18/']);
  });

  it('is told where nothing says of what kind its meetings are', () => {
    const made = sheet('第一党小组', [
      ['时间', '主题', '应到', '实到'],
      ['2021-03-05', '学习', 7, 7],
    ]);
    expect(codes(made)).toEqual(['table.unsure A1']);
  });

  it.each([
    {
      title: '月 and 日',
      heading: ['月', '日'],
      rows: [
        [1, 8],
        [null, 20],
        [2, 5],
      ],
    },
    {
      title: '月份 and 日期',
      heading: ['月份', '日期'],
      rows: [
        ['1月', '8日'],
        [null, '20日'],
        ['二月', '5日'],
      ],
    },
  ])('$title tell the day together', ({ heading, rows }) => {
    const made = sheet('2021年三会一课', [
      [...heading, '会议类型', '应到', '实到'],
      ...rows.map((row) => [...row, '支委会', 5, 5]),
    ]);
    expect(told(made)).toEqual(['1-8', '1-20', '2-5'].map((when) => `2021-${when} committeeMeeting 5/5/`));
    expect(codes(made).every((code) => code.startsWith('date.noYear'))).toBe(true);
  });

  it('signs of one meeting are no life meeting', () => {
    const made = sheet('签到', [
      ['党员大会签到表'],
      ['时间：2021年3月5日', null, '地点：会议室'],
      ['序号', '姓名', '签名'],
      [1, '张三'],
    ]);
    expect(codes(made)).toEqual(['sheet.unread A1']);
  });
});

describe('a kind that is none', () => {
  it.each([
    { name: '关于研究主题党日活动方案的会议', read: '2021-3-5  5/5/ kindUnreadable' },
    { name: '三月份支委会', read: '2021-3-5 committeeMeeting 5/5/' },
  ])('beside the name “$name”', ({ name, read }) => {
    const made = sheet('三会一课', [
      ['会议时间', '会议类型', '会议名称', '应到', '实到'],
      [day('2021-03-05'), '其他', name, 5, 5],
    ]);
    expect(told(made)).toEqual([read]);
  });
});

describe('a number of times beside the label, among the kinds', () => {
  it.each([
    { stated: '4次', found: ['total.differs B4'] },
    { stated: '2次', found: [] },
  ])('$stated of two records: $found', ({ stated, found }) => {
    const rows = [
      HEADING,
      [day('2021-01-08'), '党员大会', 'x', 20, 18, 2],
      [day('2021-02-08'), '支委会', 'y', 5, 5, 0],
      ['合计', stated],
    ];
    expect(differing(sheet('三会一课', rows))).toEqual(found);
  });
});
