import { likeness } from '@/core/values';

test.each([
  { title: 'the same', one: '党员大会次数', other: '党员大会次数', expected: 1 },
  { title: 'one sign more', one: '党员大会次', other: '党员大会次数', expected: 5 / 6 },
  { title: 'one sign another', one: '党小组会', other: '党小细会', expected: 3 / 4 },
  { title: 'nothing alike', one: '甲乙', other: '丙丁', expected: 0 },
  { title: 'both empty', one: '', other: '', expected: 1 },
  { title: 'one empty', one: '', other: '党课', expected: 0 },
])('likeness: $title', ({ one, other, expected }) => {
  expect(likeness(one, other)).toBeCloseTo(expected, 12);
  expect(likeness(other, one)).toBeCloseTo(expected, 12);
});
