import type { Period } from '@/core/values';
import type { FigureTime } from './figure-definition';

/** What the figures are computed for. */
export interface Scope {
  readonly year: number;
  readonly period: Period;
  /** Null: all branches together. */
  readonly branch: string | null;
}

/** Does the year a record is for decide, and not its date? */
export function isByYear(time: FigureTime): time is 'previousYear' | 'reportYear' {
  return time === 'previousYear' || time === 'reportYear';
}

export function yearOf(time: 'previousYear' | 'reportYear', { year }: Scope): number {
  return time === 'reportYear' ? year : year - 1;
}

/** Is the part no longer than the whole at either end? */
export function isWithin(part: Period, whole: Period): boolean {
  return isNotAfter(whole.from, part.from) && isNotAfter(part.to, whole.to);
}

function isNotAfter(one: Period['from'], other: Period['from']): boolean {
  return one.year < other.year || (one.year === other.year && one.month <= other.month);
}
