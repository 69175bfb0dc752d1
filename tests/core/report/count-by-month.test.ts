import { countByMonth } from '@/core/report';
import { describePeriod, formatPeriod } from '@/core/values';
import { day } from '#tests/samples/grid-workbook';
import { accountOf, meetings } from '#tests/core/figures/party-account';

const SHEETS = [
  meetings(
    [day('2020-12-31'), '党课', '上年', 27, 20, null, null],
    [day('2021-01-05'), '党课', '甲', 27, 24, 2, null],
    [day('2021-03-05'), '党课', '乙', 27, 25, 2, null],
    [day('2021-03-19'), '党员大会', '丙', 27, 26, 1, null],
  ),
];

/** Columns as `heading: of month, of month … = of period`. */
function counted(columns: Parameters<typeof countByMonth>[0]['columns'], period: string) {
  const { figures } = accountOf(SHEETS, { period });
  const { months, columns: found } = countByMonth({ columns }, figures);
  return {
    months: months.map(formatPeriod),
    columns: found.map(({ heading, ofMonth, ofPeriod }) => {
      const values = ofMonth.map((figure) => (figure === null ? '×' : String(figure.value)));
      return `${heading}: ${values.join(' ')} = ${String(ofPeriod.value)}`;
    }),
  };
}

describe('counts by month', () => {
  it.each([
    { period: '2021-03', months: ['2021-03'] },
    { period: '2021Q1', months: ['2021-01', '2021-02', '2021-03'] },
    { period: '2020-12..2021-02', months: ['2020-12', '2021-01', '2021-02'] },
  ])('have the months of $period', ({ period, months }) => {
    expect(counted([], period)).toEqual({ months, columns: [] });
  });

  it('of a year are twelve', () => {
    const { months } = countByMonth({ columns: [] }, accountOf(SHEETS).figures);
    expect(months).toHaveLength(12);
    expect([months[0], months[11]].map((month) => month && describePeriod(month))).toEqual([
      '2021年1月',
      '2021年12月',
    ]);
  });

  it.each([
    {
      title: 'in the order of their columns',
      columns: [
        { heading: '大会', figure: 'generalMeeting.count' },
        { heading: '党课', figure: 'partyLecture.count' },
      ],
      expected: ['大会: 0 0 1 = 1', '党课: 1 0 1 = 2'],
    },
    {
      title: 'nothing known of a month is no 0',
      columns: [{ heading: '实到', figure: 'partyLecture.attended' }],
      expected: ['实到: 24 null 25 = 49'],
    },
    {
      title: 'what can’t be told for a part of the time has no months',
      columns: [{ heading: '年度', figure: 'report.year' }],
      expected: ['年度: × × × = 2021'],
    },
    {
      title: 'what the ledger could not hold is left out, and what nobody defined',
      columns: [
        { heading: '调研', figure: 'research.count' },
        { heading: '无此', figure: 'no.such.figure' },
        { heading: '党课', figure: 'partyLecture.count' },
      ],
      expected: ['党课: 1 0 1 = 2'],
    },
  ])('$title', ({ columns, expected }) => {
    expect(counted(columns, '2021Q1').columns).toEqual(expected);
  });

  it('count in each month what the figure for that month counts', () => {
    const { figures } = accountOf(SHEETS, { period: '2020-12..2021-01' });
    const { columns } = countByMonth(
      { columns: [{ heading: '党课', figure: 'partyLecture.count' }] },
      figures,
    );
    expect(columns.map(({ ofMonth }) => ofMonth.map((figure) => figure?.key))).toEqual([
      ['partyLecture.count@2020-12', 'partyLecture.count@2021-01'],
    ]);
    expect(columns[0]?.ofMonth.map((figure) => figure?.rows.map(({ row }) => row))).toEqual([[2], [3]]);
  });

  it('tell which of them is a total', () => {
    const { figures } = accountOf(SHEETS);
    const { columns } = countByMonth(
      {
        columns: [
          { heading: '党课', figure: 'partyLecture.count' },
          { heading: '组织生活', figure: 'allMeetings.count', isTotal: true },
        ],
      },
      figures,
    );
    expect(columns.map(({ heading, isTotal }) => [heading, isTotal])).toEqual([
      ['党课', false],
      ['组织生活', true],
    ]);
  });
});
