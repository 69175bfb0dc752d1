import fc from 'fast-check';
import { formatNumber, parseCount } from '@/core/values';

const read = (value: number) => ({ state: 'read', value });
const pair = (expected: number, attended: number) => ({ state: 'pair', expected, attended });
const none = { state: 'none' };
const unreadable = { state: 'unreadable' };

describe('parseCount', () => {
  it.each([
    { title: 'digits', given: '25', expected: read(25) },
    { title: 'a measure word', given: '25人', expected: read(25) },
    { title: 'who they are', given: '25名党员', expected: read(25) },
    { title: 'in all', given: '共25人', expected: read(25) },
    { title: 'in all, in Chinese', given: '共二十五名党员', expected: read(25) },
    { title: 'some in all', given: '共约25人', expected: unreadable },
    { title: 'something else in all', given: '共3批25人', expected: unreadable },
    { title: 'a blank before it', given: '25 人次', expected: read(25) },
    { title: 'full-width digits', given: '２５', expected: read(25) },
    { title: 'a Chinese numeral', given: '二十七', expected: read(27) },
    { title: 'a Chinese numeral with measure word', given: '二十七人', expected: read(27) },
    { title: 'a remark in brackets', given: '14（含预备党员2人）', expected: read(14) },
    { title: 'another number in brackets', given: '27（25）', expected: { state: 'unreadable' } },
    { title: 'grouped digits', given: '1,234', expected: read(1234) },
    { title: 'a decimal', given: '1.5学时', expected: read(1.5) },
    { title: 'a negative number', given: '-3', expected: read(-3) },
    { title: 'zero', given: '0', expected: read(0) },
    { title: 'both head counts', given: '27/25', expected: pair(27, 25) },
    { title: 'both, the other way round', given: '25人/27人', expected: pair(27, 25) },
    { title: 'both in words', given: '应到27人，实到25人', expected: pair(27, 25) },
    { title: 'nothing, in a word', given: '无', expected: none },
    { title: 'nothing, as a dash', given: '—', expected: none },
    { title: 'nothing, as slashes', given: '//', expected: none },
    { title: 'about', given: '约25人', expected: unreadable },
    { title: 'three to five', given: '三五人', expected: unreadable },
    { title: 'everybody', given: '全体党员', expected: unreadable },
    { title: 'two numbers', given: '25-27', expected: unreadable },
    { title: 'more than', given: '20余人', expected: unreadable },
  ])('$title: $given', ({ given, expected }) => {
    expect(parseCount(given)).toEqual(expected);
  });

  it('reads back what is formatted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) =>
        expect(parseCount(formatNumber(value / 100))).toEqual({ state: 'read', value: value / 100 }),
      ),
    );
  });

  it('gives an answer for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) =>
        expect(['read', 'pair', 'none', 'unreadable']).toContain(parseCount(text).state),
      ),
    );
  });
});
