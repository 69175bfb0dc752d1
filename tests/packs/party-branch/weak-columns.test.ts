import { sheet, type Given } from '#tests/samples/grid-workbook';
import { told } from '#tests/core/ledger/layouts/told';
import { read } from '#tests/core/ledger/read';

type Rows = readonly (readonly Given[])[];

describe('columns that may tell a kind', () => {
  it.each<{ title: string; name: string; rows: Rows; events: readonly string[] }>([
    {
      title: 'meetings under 项目',
      name: '台账',
      rows: [
        ['日期', '项目', '应到', '实到'],
        ['2021-03-05', '党员大会', 20, 18],
      ],
      events: ['2021-3-5 generalMeeting 20/18/'],
    },
    {
      title: 'forms of activities in a sheet of their kind',
      name: '主题党日',
      rows: [
        ['活动时间', '活动形式', '应到', '实到'],
        ['2021-03-05', '集中学习', 20, 18],
        ['2021-04-05', '参观', 20, 19],
      ],
      events: ['2021-3-5 themePartyDay 20/18/', '2021-4-5 themePartyDay 20/19/'],
    },
    {
      title: 'forms that name another kind',
      name: '主题党日',
      rows: [
        ['活动时间', '活动开展形式', '应到', '实到'],
        ['2021-03-05', '党课学习', 20, 18],
        ['2021-04-05', '参观', 20, 19],
      ],
      events: ['2021-3-5 themePartyDay 20/18/', '2021-4-5 themePartyDay 20/19/'],
    },
    {
      title: 'where a meeting was held',
      name: '党员大会',
      rows: [
        ['会议时间', '会议召开形式', '应到', '实到'],
        ['2021-03-05', '线下', 20, 18],
      ],
      events: ['2021-3-5 generalMeeting 20/18/'],
    },
    {
      title: 'the same beside the name',
      name: '三会一课',
      rows: [
        ['会议时间', '会议召开形式', '会议名称', '应到', '实到'],
        ['2021-03-05', '线下', '党员大会', 20, 18],
      ],
      events: ['2021-3-5 generalMeeting 20/18/'],
    },
    {
      title: 'a finer class of no kind',
      name: '三会一课',
      rows: [
        ['会议时间', '小类', '类别', '应到', '实到'],
        ['2021-03-05', '换届', '党员大会', 20, 18],
      ],
      events: ['2021-3-5 generalMeeting 20/18/'],
    },
    {
      title: 'a finer class that tells the kind',
      name: '三会一课',
      rows: [
        ['会议时间', '类别', '小类', '应到', '实到'],
        ['2021-03-05', '三会一课', '党员大会', 20, 18],
      ],
      events: ['2021-3-5 generalMeeting 20/18/'],
    },
    {
      title: 'kinds in a sheet named after one of them',
      name: '党员大会',
      rows: [
        ['会议时间', '会议类型', '应到', '实到'],
        ['2021-03-05', '党员大会', 20, 18],
        ['2021-04-05', '支委会', 5, 5],
      ],
      events: ['2021-3-5 generalMeeting 20/18/', '2021-4-5 committeeMeeting 5/5/'],
    },
  ])('$title', ({ name, rows, events }) => {
    expect(told(sheet(name, rows))).toEqual(events);
  });

  it.each<{ title: string; name: string; rows: Rows }>([
    {
      title: 'expenses',
      name: '党建经费',
      rows: [
        ['日期', '项目', '金额', '经手人'],
        ['2021-03-20', '主题党日活动门票', 800, '张三'],
        ['2021-06-20', '购买党课教材', 300, '张三'],
      ],
    },
    {
      title: 'expenses headed by the activity alone',
      name: '党建经费',
      rows: [
        ['日期', '活动项目', '金额'],
        ['2021-03-20', '主题党日', 800],
      ],
    },
    {
      title: 'training',
      name: '培训',
      rows: [
        ['日期', '项目', '应到', '实到'],
        ['2021-03-20', '消防知识培训', 30, 28],
        ['2021-06-20', '党课骨干培训', 3, 3],
      ],
    },
    {
      title: 'volunteering',
      name: '志愿服务',
      rows: [
        ['时间', '项目', '参加人数'],
        ['2021-03-20', '社区主题党日', 8],
      ],
    },
  ])('no meetings: $title', ({ name, rows }) => {
    const { tables } = read(sheet(name, rows));
    expect(tables.map(({ role }) => role)).toEqual(['other']);
  });
});
