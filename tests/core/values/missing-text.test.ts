import { countMissingTexts, isMissingText, missingText } from '@/core/values';

test.each([
  [missingText('党课次数'), true],
  [missingText(''), true],
  ['5', false],
  ['', false],
  ['党课〔待补：次数〕', false],
])('“%s” stands for a value the ledger does not hold: %s', (text, expected) => {
  expect(isMissingText(text)).toBe(expected);
});

test.each([
  { title: 'none', given: '召开党员大会5次。', expected: 0 },
  { title: 'one of ours', given: missingText('党课次数'), expected: 1 },
  {
    title: 'some among words, a person’s own too',
    given: '大会〔待补：次数〕次，慰问〔待补〕户。',
    expected: 2,
  },
])('a text has $expected gaps: $title', ({ given, expected }) => {
  expect(countMissingTexts(given)).toBe(expected);
});
