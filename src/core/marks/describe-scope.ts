import { describePeriod, parsePeriod } from '@/core/values';
import type { RecordedScope } from './record';

/** `2021年上半年`, and the branch where only one is counted. */
export function describePart({ year, period, branch }: RecordedScope): string {
  const parsed = parsePeriod(period, year);
  const described = parsed === null ? period : describePeriod(parsed);
  return branch === null ? described : `${described}（${branch}）`;
}

/** The conventions that are not the usual ones; empty: all are. */
export function describeConventions({ conventions = [] }: RecordedScope): string {
  return conventions.map(({ text }) => text).join('；');
}

/** All that makes figures of one name different ones. */
export function describeScope(scope: RecordedScope): string {
  return [describePart(scope), describeConventions(scope)].filter((part) => part !== '').join('，');
}
