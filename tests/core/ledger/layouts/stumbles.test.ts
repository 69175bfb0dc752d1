import { day, sheet, type Given } from '#tests/samples/grid-workbook';
import { HEADING } from '../read';
import { codes, told } from './told';

describe('what an engineer and a clerk stumbled over', () => {
  const held = (kind: string, iso: string, topic = ''): readonly Given[] => [day(iso), kind, topic, 5, 5, 0];

  it('persons of two groups at one general meeting are one meeting', () => {
    const rows: readonly (readonly Given[])[] = [
      ['会议时间', '会议类型', '姓名', '所在党小组', '出席情况'],
      [day('2021-03-05'), '党员大会', '贺知新', '第一党小组', '出席'],
      ['2021.3.5', '支部党员大会', '陆怀远', '第二党小组', '请假'],
    ];
    expect(told(sheet('签到表', rows))).toEqual(['2021-3-5 generalMeeting 2/1/1']);
  });

  it('a row without a name is told', () => {
    const rows = [
      ['会议时间', '会议类型', '姓名', '出席情况'],
      [day('2021-03-05'), '党课', null, '出席'],
    ];
    expect(codes(sheet('签到表', rows))).toContain('row.nameless C2');
  });

  it('a ledger with a form below stays a ledger', () => {
    const rows = [
      HEADING,
      held('党员大会', '2021-03-05'),
      [],
      ['会议名称', '党课'],
      ['会议地点', '会议室'],
      ['主持人', '贺知新'],
      ['记录人', '方明'],
      ['应到人数', 27],
    ];
    expect(told(sheet('三会一课', rows))[0]).toBe('2021-3-5 generalMeeting 5/5/0');
  });

  it('rows after a gap go on, whatever the first of them lacks', () => {
    const rows = [
      HEADING,
      held('支委会', '2021-03-05'),
      [],
      ['待定', '支委会', '甲', null, null, null],
      held('支委会', '2021-05-05'),
    ];
    expect(told(sheet('三会一课', rows)).filter((line) => line.includes('committeeMeeting'))).toHaveLength(3);
  });

  it('a plan by month counts nothing', () => {
    const plan = sheet('三会一课计划表', [
      ['月份', '党员大会', '支委会'],
      ['1月', 1, 1],
    ]);
    expect(told(plan)).toEqual([]);
  });

  it('two halves of a year in two tables of counts both count', () => {
    const half = (name: string, month: string) =>
      sheet(name, [
        ['月份', '党员大会', '支委会'],
        [month, 1, 0],
      ]);
    expect(told(half('上半年统计', '3月'), half('下半年统计', '9月'))).toEqual([
      '2021-3 generalMeeting //',
      '2021-9 generalMeeting //',
    ]);
  });

  it('tables that begin anew without a gap are two', () => {
    const rows = [
      ['会议时间', '会议类型', '主题', '会议时间', '会议类型', '主题'],
      [day('2021-03-05'), '党员大会', '甲', day('2021-04-05'), '支委会', '乙'],
    ];
    expect(told(sheet('三会一课', rows))).toEqual([
      '2021-3-5 generalMeeting //',
      '2021-4-5 committeeMeeting //',
    ]);
  });

  it('a numbered line ends the section above', () => {
    const heading = HEADING.filter((text) => text !== '会议类型');
    const row = (iso: string): readonly Given[] => [day(iso), '甲', 5, 5, 0];
    const rows = [heading, ['一、支委会'], row('2021-01-08'), ['二、其他活动'], row('2021-02-08')];
    expect(told(sheet('台账', rows))).toEqual([
      '2021-1-8 committeeMeeting 5/5/0',
      '2021-2-8  5/5/0 kindUnreadable',
    ]);
  });

  it.each([
    {
      title: 'totals of one kind each',
      rows: [
        ['党员大会合计', null, null, 5, 5, 0],
        ['支委会合计', null, null, 5, 5, 0],
      ],
    },
    { title: 'several numbers in one label', rows: [['合计：党员大会1次，支委会1次']] },
  ])('$title are no contradiction', ({ rows }) => {
    const all = [HEADING, held('党员大会', '2021-03-05'), held('支委会', '2021-04-05'), ...rows];
    expect(codes(sheet('三会一课', all)).filter((code) => code.startsWith('total.differs'))).toEqual([]);
  });

  it('the same meeting in other words is told', () => {
    const rows = [
      HEADING,
      held('党员大会', '2021-03-05', '七一'),
      [...held('党员大会', '2021-03-05', '七一').slice(0, 4), 4, 1],
    ];
    expect(codes(sheet('三会一课', rows))).toEqual(['row.alike A3']);
  });

  it('who filled it in is no record', () => {
    const rows = [
      HEADING,
      held('党员大会', '2021-03-05'),
      ['填表人：张一', null, '审核人：李二', '2021年12月31日'],
    ];
    expect(codes(sheet('三会一课', rows))).toEqual([]);
  });

  it.each(['5-6月', '2021年9-10月'])('“%s” is no day', (text) => {
    expect(codes(sheet('三会一课', [HEADING, [text, '党课', '', 5, 5, 0]]))).toEqual(['date.unreadable A2']);
  });

  it.each(['未取消，按期召开', '线上召开，不延期'])('“%s” was held', (text) => {
    const rows = [
      [...HEADING, '备注'],
      [...held('党课', '2021-03-05'), text],
    ];
    expect(told(sheet('三会一课', rows))).toEqual(['2021-3-5 partyLecture 5/5/0']);
  });
});
