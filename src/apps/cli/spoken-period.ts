import { groupBy } from '@/core/values';

/** The period most speak of; of several the latest. In contract form. Null: nobody speaks of any. */
export function spokenPeriod(periods: readonly string[]): string | null {
  const votes = Array.from(
    groupBy(periods, (period) => period),
    ([period, same]) => ({ period, count: same.length }),
  );
  const [first] = votes.toSorted(
    (one, other) => other.count - one.count || (one.period < other.period ? 1 : -1),
  );
  return first?.period ?? null;
}
