import type { MonthLines } from '../desk/overview';

/** A chart sets kinds on top of one another: what counts all of them would count each twice. */
export function withoutTotal(months: MonthLines): MonthLines {
  return { ...months, columns: months.columns.filter(({ isTotal }) => !isTotal) };
}
