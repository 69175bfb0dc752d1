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
