import type { Given } from '#tests/samples/grid-workbook';
import { sheet } from '#tests/samples/grid-workbook';
import { read } from '#tests/core/ledger/read';

type Rows = readonly (readonly Given[])[];

const MEETINGS = ['时间', '类别', '内容', '应到', '实到'];
const LECTURES = ['时间', '主题', '主讲人', '参加人数', '学时'];
const GRADES = ['姓名', '成绩', '等次'];

const BRANCHES: readonly (readonly [string, string, string])[] = [
  ['of a group', '三会一课', '某某集团支部2021年三会一课台账'],
  ['of a group, by its sheet alone', '会议', '某某集团支部2021年会议记录'],
  ['of a group’s branch committee', '会议', '华能集团支部委员会2021年会议记录'],
  ['of a corps', '三会一课', '兵团支部2021年三会一课台账'],
  ['of a troupe', '会议', '文工团支部2021年会议记录'],
  ['of a group’s general branch', '会议', '某某集团总支第一支部会议记录'],
  ['in the house of a union', '三会一课', '市总工会机关支部2021年三会一课台账'],
  ['in the house of a union, by no word of its own', '会议', '市总工会机关支部2021年会议记录'],
  ['of a union without a word for a branch', '三会一课', '市总工会机关2021年三会一课'],
];
const OTHERS: readonly (readonly [string, string, string])[] = [
  ['the Youth League', '会议', '第一团支部2021年会议记录'],
  ['the Youth League in a group', '会议', '某某集团团支部2021年会议记录'],
  ['a committee of the Youth League', '会议', '校团委2021年会议记录'],
  ['the Youth League, of the like name', '三会一课', '第一团支部2021年三会一课记录'],
  ['a union', '工会会议', '2021年会议记录'],
  ['a union beside a branch', '工会会议', '第一支部2021年'],
];

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
    ...BRANCHES.map(([title, name, above]) => ({
      title: `meetings of a Party branch: ${title}`,
      name,
      rows: [[above], MEETINGS, ['2021.3.5', '党员大会', '学习', 30, 28]],
      kinds: ['generalMeeting'],
    })),
    ...OTHERS.map(([title, name, above]) => ({
      title: `meetings of others: ${title}`,
      name,
      rows: [[above], MEETINGS, ['2021.3.5', '支部大会', '学习', 30, 28]],
      kinds: [],
    })),
    {
      title: 'lectures of a branch of those who watch over safety',
      name: '授课台账',
      rows: [['安全监管局第一支部2021年授课台账'], LECTURES, ['2021.3.5', '党史', '书记', 25, 2]],
      kinds: ['partyLecture'],
    },
    {
      title: 'lectures of a branch of a group',
      name: '授课',
      rows: [['某某集团支部'], LECTURES, ['2021.3.5', '党史', '书记', 25, 2]],
      kinds: ['partyLecture'],
    },
    {
      title: 'lectures on safety in a branch’s workbook',
      name: '安全授课',
      rows: [['第一支部2021年安全授课'], LECTURES, ['2021.3.5', '用电', '王', 60, 2]],
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
