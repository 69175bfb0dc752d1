import { formatIsoDate } from '@/core/values';
import { day, sheet, type Given } from '#tests/samples/grid-workbook';
import { codes, told } from './layouts/told';
import { HEADING, read } from './read';

describe('a plan', () => {
  const plan = [
    ['时间', '类型', '内容'],
    ['2021年5月', '党员大会', '选举'],
  ];

  it.each([
    { title: 'in a sheet of its own', made: sheet('三会一课计划表', plan), codes: ['table.plan A1'] },
    {
      title: 'below what was held',
      made: sheet('三会一课', [
        HEADING,
        [day('2021-03-05'), '支委会', '甲', 5, 5, 0],
        [],
        ['下步计划'],
        ...plan,
      ]),
      codes: ['table.plan A5'],
    },
  ])('$title counts nothing', ({ made, codes: expected }) => {
    expect(codes(made)).toEqual(expected);
    expect(told(made).filter((line) => line.includes('generalMeeting'))).toEqual([
      '2021-5 generalMeeting // notHeld',
    ]);
  });

  it('that would need a date to be a ledger is one', () => {
    const made = sheet('2022年计划', [
      ['计划时间', '会议类型', '会议主题', '责任人'],
      ['2022年1月', '党员大会', '甲', '某人'],
    ]);
    expect(codes(made)).toEqual(['table.plan A1']);
  });

  it.each<{
    title: string;
    rows: readonly (readonly Given[])[];
    counted: readonly string[];
    planned: string;
  }>([
    {
      title: 'below a line, to the end',
      rows: [['下步计划'], [day('2021-12-28'), '党员大会', '总结'], [day('2021-12-30'), '支委会', '丙']],
      counted: ['2021-03-05'],
      planned: 'A3 下步计划',
    },
    {
      title: 'by the month',
      rows: [['下半年计划：'], ['2021年8月', '党员大会', '总结']],
      counted: ['2021-03-05'],
      planned: 'A3 下半年计划：',
    },
    {
      title: 'of the year to come, in days without a year',
      rows: [['四、2022年安排'], ['1月8日', '党员大会', '总结']],
      counted: ['2021-03-05'],
      planned: 'A3 四、2022年安排',
    },
    {
      title: 'until another line',
      rows: [
        ['下步计划'],
        [day('2021-12-28'), '党员大会'],
        ['补记'],
        [day('2021-04-05'), '党课', '丁', 5, 5, 0],
      ],
      counted: ['2021-03-05', '2021-04-05'],
      planned: 'A3 下步计划',
    },
    {
      title: 'not below how a plan was kept to',
      rows: [['计划完成情况'], [day('2021-04-05'), '党课', '丁', 5, 5, 0]],
      counted: ['2021-03-05', '2021-04-05'],
      planned: '',
    },
    {
      title: 'not below a topic',
      rows: [
        [null, null, '下步工作安排'],
        [day('2021-04-05'), '党课', '丁', 5, 5, 0],
      ],
      counted: ['2021-03-05', '2021-04-05'],
      planned: '',
    },
  ])('in the same table, $title', ({ rows, counted, planned }) => {
    const { tables, findings } = read(
      sheet('三会一课', [HEADING, [day('2021-03-05'), '支委会', '甲', 5, 5, 0], ...rows]),
    );
    const dates = tables.flatMap(({ records }) =>
      records.flatMap(({ date, excluded }) =>
        excluded === null && date !== null ? [formatIsoDate(date)] : [],
      ),
    );
    const plans = findings.flatMap(({ code, cell, value }) =>
      code === 'table.plan' ? [`${cell} ${value}`] : [],
    );
    expect([dates, plans.join()]).toEqual([counted, planned]);
  });

  it('with what became of it is none', () => {
    const made = sheet('三会一课计划完成情况', plan);
    expect(told(made)).toEqual(['2021-5 generalMeeting //']);
  });
});
