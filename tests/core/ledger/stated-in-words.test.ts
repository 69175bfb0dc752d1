import type { Sheet } from '@/core/ledger';
import { day, sheet, type Given } from '#tests/samples/grid-workbook';
import { HEADING } from './read';
import { codes, told } from './layouts/told';

const differing = (...sheets: readonly Sheet[]) =>
  codes(...sheets).filter((code) => code.startsWith('total.differs'));

describe('totals in words', () => {
  const held = (kind: string, iso: string): readonly Given[] => [day(iso), kind, '学习', 5, 5, 0];
  const ledger = (...total: readonly Given[]) =>
    sheet('三会一课', [
      HEADING,
      held('党员大会', '2021-03-05'),
      held('支委会', '2021-04-05'),
      held('支委会', '2021-05-05'),
      total,
    ]);

  it.each([
    { total: ['合计', '党员大会1次，支委会2次'], wrong: [] },
    { total: ['合计：党员大会1次、支委会2次（其中扩大会1次）'], wrong: [] },
    { total: ['合计', '党员大会3次，支委会2次'], wrong: ['total.differs B5'] },
    { total: ['合计：党员大会1次，支委会5次'], wrong: ['total.differs A5'] },
    { total: ['合计', '共3次'], wrong: [] },
    { total: ['合计：4次'], wrong: ['total.differs A5'] },
  ])('$total: $wrong', ({ total, wrong }) => {
    expect(differing(ledger(...total))).toEqual(wrong);
  });
});

describe('tables of counts', () => {
  const rows = sheet('三会一课', [
    ['支部', ...HEADING],
    ['一支部', day('2021-03-05'), '党员大会', '学习', 5, 5, 0],
    ['二支部', day('2021-04-05'), '支委会', '研究', 5, 5, 0],
  ]);

  it('by branch are compared with the rows of each', () => {
    const right = sheet('汇总', [
      ['支部', '党员大会', '支委会'],
      ['一支部', 1, 0],
      ['二支部', 0, 1],
      ['合计', 1, 1],
    ]);
    const wrong = sheet('各支部情况', [
      ['序号', '支部', '党员大会', '支委会'],
      [1, '一支部', 2, 0],
      [2, '三支部', 4, 4],
    ]);
    expect(differing(rows, right)).toEqual([]);
    expect(differing(rows, wrong)).toEqual(['total.differs C2']);
  });

  it('of one quarter say nothing of the others', () => {
    const counts = sheet('第一季度汇总', [
      ['支部', '党员大会', '支委会'],
      ['合计', 1, 0],
    ]);
    expect(differing(rows, counts)).toEqual([]);
  });

  it('may name the days in place of numbers', () => {
    const made = sheet('2021年三会一课', [
      ['月份', '党员大会', '支委会'],
      ['1月', '1月20日召开，总结工作', '1月8日'],
      ['2月', null, '2月5日、2月20日'],
    ]);
    expect(told(made)).toEqual(['2021-1 generalMeeting //', '2021-1 committeeMeeting //']);
    expect(codes(made)).toEqual(['sheet.summary A1', 'sheet.counts A1', 'number.unreadable C3']);
  });
});
