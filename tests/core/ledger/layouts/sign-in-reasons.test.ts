import { day, sheet, type Given } from '#tests/samples/grid-workbook';
import { codes, told } from './told';

type Rows = readonly (readonly Given[])[];

/** A sheet of that name with one general meeting: each row a person, signature and what is said besides. */
const signed = (name: string, headings: readonly string[], ...persons: Rows) =>
  sheet(name, [
    ['会议日期', '会议类型', '姓名', ...headings],
    ...persons.map((cells) => [day('2021-03-05'), '党员大会', ...cells]),
  ]);

describe('one row for each person', () => {
  it.each<{ title: string; name: string; headings: readonly string[]; rows: Rows; expected: string }>([
    {
      title: 'those who did not sign and are remarked to be on leave',
      name: '签到',
      headings: ['签名', '备注'],
      rows: [
        ['张三', '张三', null],
        ['李四', null, '事假'],
        ['王五', null, '病假'],
        ['赵六', null, '旷会'],
        ['钱七', null, '未请假'],
      ],
      expected: '5/1/2',
    },
    {
      title: 'in a sheet called like a ledger of meetings',
      name: '三会一课',
      headings: ['签到', '备注'],
      rows: [
        ['张三', '张三', null],
        ['李四', '李四', '第二小组'],
        ['王五', null, '请假'],
        ['赵六', null, '出差'],
      ],
      expected: '4/2/2',
    },
    {
      title: 'yes and no, and why not',
      name: '签到表',
      headings: ['是否出席', '缺席原因'],
      rows: [
        ['张三', '是', null],
        ['李四', '是', null],
        ['王五', '否', '请假'],
        ['赵六', '否', '旷会'],
      ],
      expected: '4/2/1',
    },
    {
      title: 'absent, whatever is remarked besides',
      name: '签到表',
      headings: ['签到', '备注'],
      rows: [
        ['张三', '已签到', null],
        ['李四', '缺席', '第二小组'],
      ],
      expected: '2/1/0',
    },
  ])('$title', ({ name, headings, rows, expected }) => {
    const given = signed(name, headings, ...rows);
    expect(told(given)).toEqual([`2021-3-5 generalMeeting ${expected}`]);
    expect(codes(given)).toEqual(['layout.detail A1']);
  });

  it('a remark nobody understands leaves those on leave unknown', () => {
    const given = signed('签到', ['签名', '备注'], ['张三', '张三', null], ['李四', null, '第二小组']);
    expect(told(given)).toEqual(['2021-3-5 generalMeeting 2/1/']);
    expect(codes(given)).toEqual(['layout.detail A1', 'row.leaveUnsure E3']);
  });
});

describe('names where a number of those on leave is due', () => {
  it.each([
    { text: '张三、李四', counts: '20/18/2', found: ['number.names F2'] },
    { text: '王五（病假）', counts: '20/18/1', found: ['number.names F2'] },
    { text: '张三、李四等3人', counts: '20/18/3', found: ['number.names F2'] },
    { text: '无', counts: '20/18/0', found: [] },
    { text: '见签到表', counts: '20/18/', found: ['number.unreadable F2'] },
  ])('“$text” is $counts', ({ text, counts, found }) => {
    const given = sheet('三会一课', [
      ['会议时间', '会议类型', '会议主题', '应到', '实到', '请假'],
      [day('2021-03-05'), '党员大会', 'x', 20, 18, text],
    ]);
    expect(told(given)).toEqual([`2021-3-5 generalMeeting ${counts}`]);
    expect(codes(given)).toEqual(found);
  });
});
