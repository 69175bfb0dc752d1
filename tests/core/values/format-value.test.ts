import {
  formatChineseCount,
  formatChineseDate,
  formatFullDate,
  formatMonthDay,
  formatNumber,
  formatShare,
} from '@/core/values';

describe('formats after GB/T 15835', () => {
  it.each([
    { title: 'a count', given: formatNumber(5), expected: '5' },
    { title: 'a large count without grouping', given: formatNumber(12_345), expected: '12345' },
    { title: 'two decimals at most', given: formatNumber(3.14159), expected: '3.14' },
    { title: 'no decimals that say nothing', given: formatNumber(7.5), expected: '7.5' },
    { title: 'half up, where binary fractions fall short', given: formatNumber(1.005), expected: '1.01' },
    { title: 'half up for decimals of one', given: formatNumber(2.25, 1), expected: '2.3' },
    { title: 'a negative number', given: formatNumber(-1.5), expected: '-1.5' },
    { title: 'a share', given: formatShare(14 / 15), expected: '93.3%' },
    { title: 'a share that is round', given: formatShare(0.8), expected: '80%' },
    { title: 'a share of 0.0705', given: formatShare(0.0705), expected: '7.1%' },
    { title: 'all', given: formatShare(1), expected: '100%' },
    { title: 'not quite all', given: formatShare(0.9999), expected: '100%' },
    { title: 'a Chinese count', given: formatChineseCount(12), expected: '十二' },
    { title: 'two before a measure word', given: formatChineseCount(2), expected: '两' },
    { title: 'a fraction has no Chinese form', given: formatChineseCount(1.5), expected: '1.5' },
    { title: 'month and day', given: formatMonthDay({ year: 2021, month: 1, day: 21 }), expected: '1月21日' },
    { title: 'a month', given: formatMonthDay({ year: 2021, month: 9, day: null }), expected: '9月' },
    {
      title: 'a full date',
      given: formatFullDate({ year: 2021, month: 1, day: 21 }),
      expected: '2021年1月21日',
    },
    {
      title: 'a Chinese date',
      given: formatChineseDate({ year: 2021, month: 10, day: 20 }),
      expected: '二〇二一年十月二十日',
    },
  ])('$title: $expected', ({ given, expected }) => {
    expect(given).toBe(expected);
  });
});
