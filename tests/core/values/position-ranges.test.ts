import { formatRanges, parseRanges } from '@/core/values';

describe('ranges of positions', () => {
  test.each([
    { title: 'runs of neighbours are joined', given: [0, 1, 2, 5, 7, 8], expected: '0-2,5,7-8' },
    { title: 'the order is kept', given: [3, 2, 2, 3], expected: '3,2,2-3' },
    { title: 'no position is an empty text', given: [], expected: '' },
  ])('$title', ({ given, expected }) => {
    expect(formatRanges(given)).toBe(expected);
    expect(parseRanges(expected, 9, 6)).toEqual(given);
  });

  test.each([
    { title: 'more positions than allowed', given: '0-3,0-2', expected: null },
    {
      title: 'millions of positions in a few characters',
      given: `${'0-8,'.repeat(3)}0-999999999`,
      expected: null,
    },
    { title: 'an empty part', given: '1,,2', expected: null },
  ])('$title: refused', ({ given, expected }) => {
    expect(parseRanges(given, 9, 6)).toBe(expected);
  });
});
