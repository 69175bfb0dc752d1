/** What the sheets of every roll-up are called. */
export const SHEET_NAMES = {
  summary: '汇总',
  notReported: '未报送',
  shortages: '缺项',
  findings: '检查发现',
  notes: '说明',
} as const;
