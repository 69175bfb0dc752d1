import { textWithUnit } from '@/core/figures';

test.each([
  { text: '5', unit: '次', expected: '5 次' },
  { text: '93.3%', unit: '%', expected: '93.3%' },
  { text: '十二', unit: '次', expected: '十二次' },
  { text: '1月21日', unit: '', expected: '1月21日' },
])('$text with $unit reads “$expected”', ({ text, unit, expected }) => {
  expect(textWithUnit({ text, unit })).toBe(expected);
});
