import fc from 'fast-check';
import { formatChineseNumeral, parseChineseNumeral } from '@/core/values';

describe('Chinese numerals', () => {
  it.each([
    [0, '零'],
    [2, '二'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [27, '二十七'],
    [103, '一百零三'],
    [110, '一百一十'],
    [1000, '一千'],
    [1005, '一千零五'],
    [2021, '二千零二十一'],
    [10_000, '一万'],
    [100_000, '十万'],
    [100_203, '十万零二百零三'],
    [12_345_678, '一千二百三十四万五千六百七十八'],
  ])('%d is written %s and read back', (value, text) => {
    expect(formatChineseNumeral(value)).toBe(text);
    expect(parseChineseNumeral(text)).toBe(value);
  });

  it.each([
    ['〇二一', 21],
    ['二〇二一', 2021],
    ['两', 2],
    ['廿七', 27],
    ['一万零五', 10_005],
    ['十十', null],
    ['百', null],
    ['二七十', null],
    ['', null],
    ['二十七人', null],
    ['约二十', null],
  ])('reads %s as %p', (text, value) => {
    expect(parseChineseNumeral(text)).toBe(value);
  });

  it('reads back every numeral it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) =>
        expect(parseChineseNumeral(formatChineseNumeral(value))).toBe(value),
      ),
    );
  });

  it.each([[-1], [1.5], [100_000_000]])('has no numeral for %d', (value) => {
    expect(() => formatChineseNumeral(value)).toThrow(RangeError);
  });
});
