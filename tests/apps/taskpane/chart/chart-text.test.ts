import { chartText } from '@/apps/taskpane/chart/chart-text';
import { withoutTotal } from '@/apps/taskpane/chart/without-total';
import type { MonthLines } from '@/apps/taskpane/desk/overview';
import { MONTH_LINES } from './month-lines';

const only = (...headings: readonly string[]): MonthLines => ({
  ...MONTH_LINES,
  columns: MONTH_LINES.columns.filter(({ heading }) => headings.includes(heading)),
});

test.each([
  {
    title: 'kinds with their sum and the months that have any',
    months: MONTH_LINES,
    expected: '附图　各月开展情况：党课共2次（1月2次）；党小组会（2月1次）。',
  },
  { title: 'one kind', months: only('党课'), expected: '附图　各月开展情况：党课共2次（1月2次）。' },
  {
    title: 'a kind without any',
    months: {
      ...MONTH_LINES,
      columns: [{ heading: '党课', isTotal: false, ofMonth: [0, 0], ofPeriod: 0 }],
    },
    expected: '附图　各月开展情况：党课共0次。',
  },
])('a chart in words: $title', ({ months, expected }) => {
  expect(chartText(months)).toBe(expected);
});

test('what counts all kinds is not drawn, and the lines it came from stay as they were', () => {
  const before = structuredClone(MONTH_LINES);
  expect(withoutTotal(MONTH_LINES)).toEqual(only('党课', '党小组会'));
  expect(MONTH_LINES).toEqual(before);
});
