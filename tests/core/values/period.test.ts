import fc from 'fast-check';
import {
  describePeriod,
  formatPeriod,
  monthsOf,
  parsePeriod,
  periodHolds,
  quarterPeriod,
  yearPeriod,
} from '@/core/values';

describe('parsePeriod', () => {
  it.each([
    { given: '2021', form: '2021', words: '2021年' },
    { given: '2021年度', form: '2021', words: '2021年' },
    { given: '2021Q1', form: '2021Q1', words: '2021年第一季度' },
    { given: '2021h2', form: '2021H2', words: '2021年下半年' },
    { given: '2021-06', form: '2021-06', words: '2021年6月' },
    { given: '2021-01..2021-06', form: '2021H1', words: '2021年上半年' },
    { given: '2021-01..2021-05', form: '2021-01..2021-05', words: '2021年1月至5月' },
    { given: '2020-11..2021-02', form: '2020-11..2021-02', words: '2020年11月至2021年2月' },
    { given: '一季度', form: '2021Q1', words: '2021年第一季度' },
    { given: '第四季度', form: '2021Q4', words: '2021年第四季度' },
    { given: '2020年第三季度', form: '2020Q3', words: '2020年第三季度' },
    { given: '上半年', form: '2021H1', words: '2021年上半年' },
    { given: '6月', form: '2021-06', words: '2021年6月' },
    { given: '十二月份', form: '2021-12', words: '2021年12月' },
    { given: '1月—6月', form: '2021H1', words: '2021年上半年' },
    { given: '３月至５月', form: '2021-03..2021-05', words: '2021年3月至5月' },
    { given: '全年', form: '2021', words: '2021年' },
    { given: '上年度', form: '2020', words: '2020年' },
  ])('$given, asked in 2021, is $form', ({ given, form, words }) => {
    const period = parsePeriod(given, 2021);
    expect(period).not.toBeNull();
    if (period === null) return;
    expect(formatPeriod(period)).toBe(form);
    expect(describePeriod(period)).toBe(words);
  });

  it.each(['', '2021Q5', '13月', '2021-13', '2021-06..2021-01', '春季', '2021-1-1'])(
    'does not read “%s”',
    (given) => {
      expect(parsePeriod(given, 2021)).toBeNull();
    },
  );

  it('reads back every form it writes', () => {
    const month = fc.record({
      year: fc.integer({ min: 2000, max: 2099 }),
      month: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(month, fc.nat(40), (from, length) => {
        const last = from.year * 12 + from.month - 1 + length;
        const period = { from, to: { year: Math.floor(last / 12), month: (last % 12) + 1 } };
        expect(parsePeriod(formatPeriod(period), 1999)).toEqual(period);
        expect(monthsOf(period)).toHaveLength(length + 1);
      }),
    );
  });
});

describe('periodHolds', () => {
  it.each([
    {
      title: 'a day inside',
      period: quarterPeriod(2021, 1),
      date: { year: 2021, month: 3, day: 31 },
      expected: true,
    },
    {
      title: 'a day after',
      period: quarterPeriod(2021, 1),
      date: { year: 2021, month: 4, day: 1 },
      expected: false,
    },
    {
      title: 'a month inside',
      period: quarterPeriod(2021, 1),
      date: { year: 2021, month: 2, day: null },
      expected: true,
    },
    {
      title: 'a year in a quarter',
      period: quarterPeriod(2021, 1),
      date: { year: 2021, month: null, day: null },
      expected: false,
    },
    {
      title: 'a year in itself',
      period: yearPeriod(2021),
      date: { year: 2021, month: null, day: null },
      expected: true,
    },
    {
      title: 'another year',
      period: yearPeriod(2021),
      date: { year: 2020, month: 12, day: 31 },
      expected: false,
    },
  ])('$title: $expected', ({ period, date, expected }) => {
    expect(periodHolds(period, date)).toBe(expected);
  });
});
