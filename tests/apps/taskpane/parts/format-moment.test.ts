import { formatMoment } from '@/apps/taskpane/parts/format-moment';

test.each([
  { title: 'a moment', given: new Date(2022, 0, 5, 9, 5).toISOString(), expected: '2022-01-05 09:05' },
  { title: 'what is none', given: '昨天', expected: '昨天' },
  { title: 'nothing', given: '', expected: '' },
])('$title is told in the time of the machine', ({ given, expected }) => {
  expect(formatMoment(given)).toBe(expected);
});
