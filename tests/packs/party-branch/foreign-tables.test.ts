import type { Given } from '#tests/samples/grid-workbook';
import { sheet } from '#tests/samples/grid-workbook';
import { read } from '#tests/core/ledger/read';

type Rows = readonly (readonly Given[])[];

const MEETINGS = ['时间', '类别', '内容', '应到', '实到'];
const LECTURES = ['时间', '主题', '主讲人', '参加人数', '学时'];
const GRADES = ['姓名', '成绩', '等次'];

describe('tables that look like a branch’s and are not', () => {
  const kindsIn = (name: string, rows: Rows) =>
    read(sheet(name, rows)).tables.flatMap(({ records }) => records.flatMap(({ kinds }) => kinds));

  it.each<{ title: string; name: string; rows: Rows; kinds: readonly string[] }>([
    {
      title: 'lectures of a Party branch',
      name: '党课',
      rows: [LECTURES, ['2021.3.5', '党史', '书记', 25, 2]],
      kinds: ['partyLecture'],
    },
    {
      title: 'lectures told by a heading',
      name: 'Sheet1',
      rows: [
        ['时间', '党课题目', '主讲人'],
        ['2021.3.5', '党史', '书记'],
      ],
      kinds: ['partyLecture'],
    },
    {
      title: 'meetings that name a lecturer',
      name: '上半年',
      rows: [
        ['会议时间', '会议类型', '主题', '授课人', '应到人数', '实到人数'],
        ['2021.3.5', '党小组会', '学习', null, 9, 8],
      ],
      kinds: ['groupMeeting'],
    },
    {
      title: 'training of members',
      name: '党员培训',
      rows: [['2021年党课、培训记录'], LECTURES, ['2021.3.5', '党史', '书记', 25, 2]],
      kinds: ['partyLecture'],
    },
    {
      title: 'training of a staff',
      name: '教职工培训',
      rows: [LECTURES, ['2021.3.5', '课堂教学', '王', 60, 2]],
      kinds: [],
    },
    {
      title: 'talks of a club',
      name: '道德讲堂',
      rows: [LECTURES, ['2021.3.5', '诚信', '王', 60, 2]],
      kinds: [],
    },
    {
      title: 'talks of nobody knows whom',
      name: 'Sheet1',
      rows: [LECTURES, ['2021.3.5', '诚信', '王', 60, 2]],
      kinds: [],
    },
    {
      title: 'meetings of the Youth League in a sheet of its own',
      name: '团支部',
      rows: [MEETINGS, ['2021.3.5', '支部大会', '学习', 30, 28]],
      kinds: [],
    },
    {
      title: 'meetings of the Youth League among the others',
      name: '会议台账',
      rows: [
        MEETINGS,
        ['2021.3.5', '团支部大会', '学习', 30, 28],
        ['2021.3.6', '团支委会', '研究', 5, 5],
        ['2021.3.7', '支委会', '研究', 5, 5],
      ],
      kinds: ['committeeMeeting'],
    },
    {
      title: 'a Party branch named after a union',
      name: '工会党支部三会一课',
      rows: [MEETINGS, ['2021.3.5', '党员大会', '学习', 30, 28]],
      kinds: ['generalMeeting'],
    },
    { title: 'an examination', name: '党员知识测试', rows: [GRADES, ['甲', 95, '优秀']], kinds: [] },
    {
      title: 'an appraisal with marks',
      name: '民主测评成绩',
      rows: [GRADES, ['甲', 95, '优秀']],
      kinds: ['excellent'],
    },
  ])('$title', ({ name, rows, kinds }) => {
    expect(kindsIn(name, rows)).toEqual(kinds);
  });
});
