import { day, sheet } from '#tests/samples/grid-workbook';
import { read } from './read';

describe('what is no number', () => {
  it.each([
    { title: 'minutes among hours of study', heading: '学时', value: '90分钟', sort: 'duration' },
    { title: 'half an hour among head counts', heading: '实到人数', value: '半小时', sort: 'duration' },
    { title: 'what goes on', heading: '请假人数', value: '统计中', sort: undefined },
    { title: 'what is not known yet', heading: '实到人数', value: '待统计', sort: undefined },
    { title: 'a vague number', heading: '实到人数', value: '若干', sort: undefined },
    { title: 'who is in office', heading: '实到人数', value: '在职党员', sort: undefined },
  ])('$title: $value is $sort', ({ heading, value, sort }) => {
    const rows = [
      ['会议时间', '会议类型', '主题', heading],
      [day('2021-03-05'), '党课', '甲', value],
    ];
    const { findings } = read(sheet('三会一课', rows));
    expect(findings.map(({ code, fields }) => [code, fields])).toEqual([
      ['number.unreadable', sort === undefined ? { heading } : { heading, sort }],
    ]);
  });

  it('a report still being written is none yet', () => {
    const rows = [
      ['调研时间', '调研课题', '是否形成调研报告'],
      [day('2021-03-05'), '甲', '在写'],
    ];
    const { findings } = read(sheet('调研台账', rows));
    expect(findings.map(({ code, fields: { sort } }) => [code, sort])).toEqual([
      ['number.unreadable', 'flag'],
    ]);
  });
});
