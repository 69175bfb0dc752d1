import { sheet } from '#tests/samples/grid-workbook';
import { read } from '#tests/core/ledger/read';
import { told } from '#tests/core/ledger/layouts/told';

describe('headings as other hands write them', () => {
  it.each([
    { title: 'of forms', heading: ['活动时间', '活动形式', '主要内容', '应到党员', '实到党员'] },
    { title: 'of two names', heading: ['举行时间', '会议/活动名称', '主要内容', '应出席党员', '实出席党员'] },
    { title: 'of kind and name', heading: ['召开会议时间', '会议类型/名称', '内容', '应到', '参会党员人数'] },
    {
      title: 'of organized life',
      heading: ['活动日期', '组织生活形式', '内容', '应参会人员数', '实际参会人员数'],
    },
    { title: 'of names', heading: ['日期', '组织生活名称', '内容', '应参加党员人数', '实际参加党员人数'] },
    { title: 'of items', heading: ['实施时间', '活动项目', '内容', '应出席', '实际出席'] },
    { title: 'of exact times', heading: ['具体时间', '活动类别', '内容', '应到党员数', '到会党员数'] },
    {
      title: 'of those who learn',
      heading: ['会议（活动）时间', '会议种类', '内容', '应参学人数', '实参学人数'],
    },
    { title: 'with the persons first', heading: ['时间', '会别', '内容', '党员应到数', '党员实到数'] },
    { title: 'with a coarser class beside', heading: ['日期', '小类', '大类', '应到人次', '实到人次'] },
  ])('$title: $heading', ({ heading }) => {
    const row = ['2021年3月5日', '党员大会', '组织生活', 27, 25];
    expect(told(sheet('台账', [heading, row]))).toEqual(['2021-3-5 generalMeeting 27/25/']);
  });

  it.each([
    { heading: '未参加人数', counts: '27/25/2' },
    { heading: '未出席人数', counts: '27/25/2' },
    { heading: '缺席人员数', counts: '27/25/2' },
    { heading: '请假党员人数', counts: '27/25/2' },
    { heading: '参加群众数', counts: '27/25/' },
    { heading: '列席人数', counts: '27/25/' },
    { heading: '参会率', counts: '27/25/' },
  ])('who was not there: $heading', ({ heading, counts }) => {
    const headings = ['会议时间', '会议类型', '主题', '应到人数', '实到人数', heading];
    const row = ['2021年3月5日', '党员大会', '学习', 27, 25, 2];
    expect(told(sheet('台账', [headings, row]))).toEqual([`2021-3-5 generalMeeting ${counts}`]);
  });

  it.each([
    { heading: ['姓名', '最终等次'], row: ['甲', '优秀'], kinds: ['excellent'] },
    { heading: ['姓名', '民主测评结果'], row: ['甲', '优秀'], kinds: ['excellent'] },
    { heading: ['姓名', '评定意见'], row: ['甲', '优秀'], kinds: ['excellent'] },
    { heading: ['姓名', '综合评定等次'], row: ['甲', '优秀'], kinds: ['excellent'] },
    {
      heading: ['姓名', '自评等次', '互评等次', '支部评定等次'],
      row: ['甲', '优秀', '优秀', '合格'],
      kinds: ['qualified'],
    },
    { heading: ['姓名', '民主测评结果', '组织评定等次'], row: ['甲', '优秀', '合格'], kinds: ['qualified'] },
    {
      heading: ['姓名', '支部意见', '测评结果', '最终意见'],
      row: ['甲', '同意', '优秀', '合格'],
      kinds: ['qualified'],
    },
    { heading: ['姓名', '支部意见', '转正时间'], row: ['甲', '合格', '2021-05-05'], kinds: [] },
    { heading: ['姓名', '事迹', '组织意见'], row: ['甲', '学习', '优秀'], kinds: [] },
    { heading: ['姓名', '考核结果'], row: ['甲', '优秀'], kinds: ['excellent'] },
    { heading: ['姓名', '考核等次'], row: ['甲', '优秀'], kinds: [] },
    { heading: ['姓名', '自评等次'], row: ['甲', '优秀'], kinds: [] },
  ])('what was decided of a member: $heading', ({ heading, row, kinds }) => {
    const { tables } = read(sheet('党员', [heading, row]));
    expect(tables.flatMap(({ records }) => records.flatMap((record) => record.kinds))).toEqual(kinds);
  });

  it.each([
    { name: '年度考核', kinds: [] },
    { name: '职工绩效', kinds: [] },
    { name: '党员考核', kinds: ['excellent'] },
    { name: '年度考核与民主评议', kinds: ['excellent'] },
  ])('the grades of $name', ({ name, kinds }) => {
    const { tables } = read(
      sheet(name, [
        ['姓名', '考核结果'],
        ['甲', '优秀'],
      ]),
    );
    expect(tables.flatMap(({ records }) => records.flatMap((record) => record.kinds))).toEqual(kinds);
  });

  it('reads ticks below two rows of headings', () => {
    const rows = [
      ['姓名', '测评等次', null, null],
      [null, '优秀', '合格', '基本合格'],
      ['甲', '√', null, null],
      ['乙', null, '√', null],
    ];
    const merges = [
      { top: 1, left: 1, bottom: 2, right: 1 },
      { top: 1, left: 2, bottom: 1, right: 4 },
    ];
    const { tables } = read(sheet('民主评议', rows, { merges }));
    expect(tables.flatMap(({ records }) => records.map(({ kinds }) => kinds))).toEqual([
      ['excellent'],
      ['qualified'],
    ]);
  });

  it('counts suggestions, not the problems beside them', () => {
    const rows = [
      ['调研时间', '调研课题', '发现问题', '提出建议'],
      ['2021-03-05', '食堂', 3, 5],
    ];
    const [table] = read(sheet('调研', rows)).tables;
    expect(table?.columns.map(({ name }) => name)).toEqual(['heldDate', 'topic', null, 'suggestions']);
  });

  it('counts members before all who took part', () => {
    const headings = ['活动时间', '活动主题', '参加活动人次', '参加活动党员人数'];
    const [table] = read(sheet('主题党日', [headings, ['2021-03-05', '植树', 60, 18]])).tables;
    expect(table?.columns.map(({ name }) => name)).toEqual(['heldDate', 'topic', null, 'attended']);
  });

  it.each(['提出建议数', '征求意见（条）', '梳理问题数', '发现问题'])(
    'how many suggestions: %s',
    (heading) => {
      const rows = [
        ['调研时间', '调研课题', heading],
        ['2021-03-05', '食堂', 5],
      ];
      const [table] = read(sheet('调研', rows)).tables;
      expect(table?.columns.map(({ name }) => name)).toContain('suggestions');
      expect(table?.records[0]?.fields).toContain(5);
    },
  );
});
