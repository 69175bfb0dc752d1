import { formatPeriod, halfPeriod, monthPeriod, quarterPeriod, yearPeriod } from '@/core/values';
import type { PaneText } from '../text/pane-text';

interface PeriodOption {
  /** In contract form. */
  readonly value: string;
  readonly label: string;
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** The periods a year is usually reported for, the longer first. */
export function periodOptions(
  year: number,
  { wholeYear, halves, quarters, month }: PaneText['ledger'],
): readonly PeriodOption[] {
  return [
    { value: formatPeriod(yearPeriod(year)), label: wholeYear },
    ...halves.map((label, index) => ({ value: formatPeriod(halfPeriod(year, index + 1)), label })),
    ...quarters.map((label, index) => ({ value: formatPeriod(quarterPeriod(year, index + 1)), label })),
    ...MONTHS.map((number) => ({ value: formatPeriod(monthPeriod(year, number)), label: month(number) })),
  ];
}
