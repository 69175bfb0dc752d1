import { parsePeriod } from '@/core/values';
import type { DraftTable } from './draft-table';
import type { LedgerRecord } from './ledger';

/** What a total may sum: a column's numbers, or the rows themselves, of the records that are meant. */
export interface SummedRows {
  readonly table: Pick<DraftTable, 'records' | 'dates'>;
  /** Place of the column; null: of the rows themselves. */
  readonly index: number | null;
  readonly isMeant: (record: LedgerRecord) => boolean;
  /** How many records stand above the total, and above each of those before it. */
  readonly above: number;
  readonly earlier: readonly number[];
  /** The time the total names, `3月`; null: none. */
  readonly period: string | null;
  /** Does it rather sum all above than those since the last one? */
  readonly isOfAll: boolean;
}

/**
 * The sums a total may mean, the likeliest first: of the rows of the time it names, of those since one before it, of
 * all above; each without the rows left out and with them. Null: some number is not known, so that no sum is sure.
 * Given one by one, since the first ones nearly always fit.
 */
export function* totalSums(rows: SummedRows): Generator<number | null, void> {
  if (rows.period !== null) yield* sumsOfPeriod(rows, rows.period);
  const [whole, since] = [() => sumsSince(rows, [0]), () => sumsSince(rows, startsOf(rows.earlier))];
  yield* rows.isOfAll ? whole() : since();
  yield* rows.isOfAll ? since() : whole();
}

/** The nearest first. */
function startsOf(earlier: readonly number[]): readonly number[] {
  return Array.from(new Set([...earlier, 0])).sort((one, other) => other - one);
}

function* sumsOfPeriod(rows: SummedRows, period: string): Generator<number | null, void> {
  const span = parsePeriod(period, 2000);
  if (span === null) return;
  const sum = new RowSums(rows);
  rows.table.records.forEach((record, place) => {
    const when = rows.table.dates[place]?.when;
    const month = when?.state === 'read' ? when.date.month : when?.state === 'noYear' ? when.month : null;
    if (month !== null && month >= span.from.month && month <= span.to.month) sum.add(record);
  });
  yield* sum.both();
}

/** Goes up from the total and gives the sums at each start, so that no row is added twice. */
function* sumsSince(rows: SummedRows, starts: readonly number[]): Generator<number | null, void> {
  const sum = new RowSums(rows);
  let place = rows.above;
  for (const start of starts) {
    for (; place > start; place -= 1) {
      const record = rows.table.records[place - 1];
      if (record !== undefined) sum.add(record);
    }
    yield* sum.both();
  }
}

class RowSums {
  /** Of the rows that count, and of all. */
  private readonly sums: [number | null, number | null] = [0, 0];

  constructor(private readonly rows: SummedRows) {}

  add(record: LedgerRecord): void {
    const { index, isMeant } = this.rows;
    if (!isMeant(record)) return;
    const value = index === null ? 1 : record.fields[index];
    const [counted, all] = this.sums;
    if (record.excluded === null) this.sums[0] = plus(counted, value);
    this.sums[1] = plus(all, value);
  }

  both(): readonly (number | null)[] {
    return this.sums;
  }
}

function plus(sum: number | null, value: unknown): number | null {
  return sum === null || typeof value !== 'number' ? null : sum + value;
}
