import type { MonthLines } from '../desk/overview';
import { withoutTotal } from './without-total';

/** What a chart shows, in words, for those who can't see it: its alternative text in a report. */
export function chartText(months: MonthLines): string {
  const kinds = withoutTotal(months).columns.map(({ heading, ofMonth, ofPeriod }) => {
    const parts = months.months.flatMap((month, index) => {
      const count = ofMonth[index] ?? null;
      return count === null || count === 0 ? [] : [`${month.replace(/^\d+年/, '')}${String(count)}次`];
    });
    const all = ofPeriod === null ? '' : `共${String(ofPeriod)}次`;
    return `${heading}${all}${parts.length === 0 ? '' : `（${parts.join('、')}）`}`;
  });
  return `${months.chartTitle}：${kinds.join('；')}。`;
}
