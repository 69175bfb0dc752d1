import type { ListDefinition } from '@/core/figures';
import { day, sheet } from '#tests/samples/grid-workbook';
import { accountOf, bookOf, meetings } from './party-account';

function listOf(...fields: readonly string[]): ListDefinition {
  return {
    name: 'list',
    source: { tables: { roles: ['meeting', 'lecture'] }, time: 'period' },
    columns: fields.map((field) => ({ heading: field, field, width: 1, align: 'left' })),
  };
}

const SHEETS = [
  meetings(
    [day('2021-06-05'), '党课', '乙', 27, null, 2, null],
    ['2021年3月', '支部大会、党课', '甲', 27, 25, 2, null],
    [day('2021-07-05'), '党课（取消）', '丙', 27, 25, 2, null],
    [day('2020-03-05'), '党课', '丁', 27, 25, 2, null],
  ),
  sheet('党课', [
    ['授课时间', '党课题目', '授课人', '学时'],
    [day('2021-04-05'), '戊', '贺知新', 1.5],
  ]),
];

describe('a list of rows', () => {
  it('has the rows that count, in the order of time, whatever ledger they are from', () => {
    const list = listOf('index', 'date', 'kind', 'topic', 'attended', 'hours');
    expect(bookOf(...SHEETS).list(list)).toEqual([
      ['1', '3月', '党员大会、党课', '甲', '25', ''],
      ['2', '4月5日', '党课', '戊', '', '1.5'],
      ['3', '6月5日', '党课', '乙', '', ''],
    ]);
  });

  it('keeps to the period asked for', () => {
    const { figures: book } = accountOf(SHEETS, { period: '2021Q2' });
    expect(book.list(listOf('topic'))).toEqual([['戊'], ['乙']]);
  });

  it('is empty where nothing counts', () => {
    expect(bookOf(meetings()).list(listOf('topic'))).toEqual([]);
  });
});
