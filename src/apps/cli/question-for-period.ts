import type { Question } from '@/core/assemble';
import { parsePeriod } from '@/core/values';

/** What is asked by a period in contract form; nothing where there is none. */
export function questionForPeriod(text: string | null | undefined): Question {
  const period = text === null || text === undefined ? null : parsePeriod(text, 0);
  return period === null ? {} : { year: period.to.year, period: () => period };
}
