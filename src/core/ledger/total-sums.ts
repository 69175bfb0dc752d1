import { parsePeriod } from '@/core/values';
import type { RunningSums, Summed } from './running-sums';

/** What a total may sum: a column's numbers, or the rows themselves, of the records that are meant. */
export interface SummedRows extends Summed {
  readonly sums: RunningSums;
  /** How many records stand in the table, above the total, and above each of those before it. */
  readonly count: number;
  readonly above: number;
  readonly earlier: readonly number[];
  /** Does it rather sum all above than those since the last one? */
  readonly isOfAll: boolean;
}

/**
 * The sums a total may mean, the likeliest first: of the rows of the time it names, of those since one before it, of
 * all above; each without the rows left out and with them. Null: some number is not known, so that no sum is sure.
 * Given one by one, since the first ones nearly always fit.
 */
export function* totalSums(rows: SummedRows): Generator<number | null, void> {
  if (rows.period !== null && parsePeriod(rows.period, 2000) !== null) yield* both(rows, rows, 0, rows.count);
  const [whole, since] = [() => sumsSince(rows, [0]), () => sumsSince(rows, startsOf(rows.earlier))];
  yield* rows.isOfAll ? whole() : since();
  yield* rows.isOfAll ? since() : whole();
}

/** The nearest first. */
function startsOf(earlier: readonly number[]): readonly number[] {
  return Array.from(new Set([...earlier, 0])).sort((one, other) => other - one);
}

function* sumsSince(rows: SummedRows, starts: readonly number[]): Generator<number | null, void> {
  const summed = { ...rows, period: null };
  for (const start of starts) yield* both(rows, summed, start, rows.above);
}

function both({ sums }: SummedRows, summed: Summed, from: number, to: number): readonly (number | null)[] {
  const { counted, all } = sums.between(summed, from, to);
  return [counted, all];
}
