import { writeAnnex, type AnnexDefinition } from '@/core/report';
import { day, sheet } from '#tests/samples/grid-workbook';
import { accountOf, bookOf, meetings } from '#tests/core/figures/party-account';
import { textOfReport } from './report-text';

const BY_MONTH: AnnexDefinition = {
  type: 'byMonth',
  title: '附件1',
  monthHeading: '月份',
  totalLabel: '合计',
  chartTitle: '附图',
  columns: [
    { heading: '党课', figure: 'partyLecture.count' },
    { heading: '实到', figure: 'partyLecture.attended' },
    { heading: '调研', figure: 'research.count' },
  ],
};
const LIST: AnnexDefinition = {
  type: 'list',
  title: '附件2',
  list: {
    name: 'meetings',
    source: { tables: { roles: ['meeting'] }, time: 'period' },
    columns: [
      { heading: '日期', field: 'date', width: 1, align: 'center' },
      { heading: '主题', field: 'topic', width: 3, align: 'left' },
    ],
  },
};
const SHEETS = [
  meetings(
    [day('2021-03-05'), '党课', '甲', 27, 25, 2, null],
    [day('2021-01-05'), '党课', '{{乙}}', 27, 24, 2, null],
  ),
];

function annexText(definition: AnnexDefinition, period: string) {
  const { figures: book } = accountOf(SHEETS, { period });
  return textOfReport({ title: '', blocks: writeAnnex([definition], book) })
    .trimEnd()
    .split('\n');
}

describe('the table of months', () => {
  it('has a row for each month of the period and a total, every number a mark', () => {
    expect(annexText(BY_MONTH, '2021Q1')).toEqual([
      '[annexTitle] 附件1',
      '| 月份 | 党课 | 实到 |',
      '| 2021年1月 | ⟦1⟧ | ⟦24⟧ |',
      '| 2021年2月 | ⟦0⟧ | ⟦〔待补：党课实到人次（2021年2月）〕⟧ |',
      '| 2021年3月 | ⟦1⟧ | ⟦25⟧ |',
      '| 合计 | ⟦2⟧ | ⟦49⟧ |',
    ]);
  });

  it('marks name the figure of their month', () => {
    const [, table] = writeAnnex([BY_MONTH], accountOf(SHEETS, { period: '2021-03' }).figures);
    const cells = table?.type === 'table' ? table.rows.map(([, cell]) => cell) : [];
    expect(cells).toEqual([
      [{ type: 'mark', key: 'partyLecture.count@2021-03', label: '党课次数（2021年3月）', text: '1' }],
      [{ type: 'mark', key: 'partyLecture.count', label: '党课次数', text: '1' }],
    ]);
  });
});

describe('the list', () => {
  it('has the rows that count by date, and their texts as they are', () => {
    expect(annexText(LIST, '2021')).toEqual([
      '[annexTitle] 附件2',
      '| 日期 | 主题 |',
      '| 1月5日 | {{乙}} |',
      '| 3月5日 | 甲 |',
    ]);
  });
});

it('a table with nothing to show is left out, and its title with it', () => {
  const members = bookOf(
    sheet('民主评议', [
      ['姓名', '评议等次'],
      ['贺知新', '优秀'],
    ]),
  );
  expect(writeAnnex([BY_MONTH, LIST], members)).toEqual([]);
});
