import { FIGURE_PERIOD_MARK } from '@/core/figures';
import { parsePeriod } from '@/core/values';

/** The same figure so many years later: `meeting.count@2021-06` counts June 2022 then. Keys without a year stay. */
export function turnKey(key: string, years: number): string {
  const at = key.lastIndexOf(FIGURE_PERIOD_MARK);
  if (at < 0) return key;
  return key.slice(0, at + FIGURE_PERIOD_MARK.length) + turnPeriod(key.slice(at + 1), years);
}

/** `2021Q1` → `2022Q1`. A part of the time that names no year is taken of the report's own. */
export function turnPeriod(period: string, years: number): string {
  // Which year a nameless part is taken of does not matter here: only whether this is a part of the time at all.
  if (parsePeriod(period, 2000) === null) return period;
  return period.replace(/\d{4}/g, (year) => String(Number(year) + years));
}
