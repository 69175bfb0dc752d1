import type { NumberColumns, TableNumbers } from './table-numbers';

/** What numbers come to; `least` and `most` are infinite where there is none. */
export interface NumberTally {
  readonly count: number;
  readonly total: number;
  readonly least: number;
  readonly most: number;
}

const NO_NUMBERS: NumberTally = { count: 0, total: 0, least: Infinity, most: -Infinity };

/**
 * Records of one table that count together, by their places in it, ascending. What their numbers come to is found
 * once: figures of all kinds are then put together from groups, and need not go through the records again.
 */
export class RecordGroup {
  private readonly tallies = new Map<string, NumberTally>();

  constructor(
    readonly places: readonly number[],
    private readonly numbers: TableNumbers,
  ) {}

  tallyOf(columns: NumberColumns): NumberTally {
    const title = `${String(columns.column)} ${String(columns.other)}`;
    const known = this.tallies.get(title) ?? this.tally(columns);
    this.tallies.set(title, known);
    return known;
  }

  private tally({ column, other = column }: NumberColumns): NumberTally {
    const numbers = this.numbers.of(column);
    const others = this.numbers.of(other);
    let [count, total, least, most] = [0, 0, Infinity, -Infinity];
    this.places.forEach((place) => {
      const number = numbers[place] ?? NaN;
      if (Number.isNaN(number) || Number.isNaN(others[place])) return;
      count += 1;
      total += number;
      if (number < least) least = number;
      if (number > most) most = number;
    });
    return { count, total, least, most };
  }
}

/** Of several groups together. */
export function joinTallies(tallies: readonly NumberTally[]): NumberTally {
  return tallies.reduce(
    (sofar, { count, total, least, most }) => ({
      count: sofar.count + count,
      total: sofar.total + total,
      least: Math.min(sofar.least, least),
      most: Math.max(sofar.most, most),
    }),
    NO_NUMBERS,
  );
}
