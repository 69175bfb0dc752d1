import type { MonthLines } from '@/apps/taskpane/desk/overview';

/** Two months of two kinds and what counts both; null: the ledger does not tell. */
export const MONTH_LINES: MonthLines = {
  chartTitle: '附图　各月开展情况',
  heading: '月份',
  totalLabel: '合计',
  months: ['2021年1月', '2021年2月'],
  columns: [
    { heading: '党课', isTotal: false, ofMonth: [2, 0], ofPeriod: 2 },
    { heading: '党小组会', isTotal: false, ofMonth: [null, 1], ofPeriod: null },
    { heading: '组织生活', isTotal: true, ofMonth: [2, 1], ofPeriod: 3 },
  ],
};
