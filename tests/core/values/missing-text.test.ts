import { isMissingText, missingText } from '@/core/values';

test.each([
  [missingText('党课次数'), true],
  [missingText(''), true],
  ['5', false],
  ['', false],
  ['党课〔待补：次数〕', false],
])('“%s” stands for a value the ledger does not hold: %s', (text, expected) => {
  expect(isMissingText(text)).toBe(expected);
});
