import type { LedgerRecord, LedgerTable } from '@/core/ledger';
import { joinTallies, RecordGroup, type NumberTally } from './record-group';
import type { NumberColumns, TableNumbers } from './table-numbers';

export interface ChosenRecord {
  readonly table: LedgerTable;
  readonly record: LedgerRecord;
}

/** The records of one table that count, in groups that have none in common. */
export class ChosenRecords {
  private foundPlaces: readonly number[] | null = null;
  private found: readonly ChosenRecord[] | null = null;

  constructor(
    private readonly numbers: TableNumbers,
    private readonly groups: readonly RecordGroup[],
  ) {}

  get table(): LedgerTable {
    return this.numbers.table;
  }

  get count(): number {
    return this.groups.reduce((total, { places }) => total + places.length, 0);
  }

  /** By their places in the table, ascending; always the same list. */
  get places(): readonly number[] {
    this.foundPlaces ??= inOrder(this.groups.map(({ places }) => places));
    return this.foundPlaces;
  }

  /** The records themselves; always the same list. */
  get records(): readonly ChosenRecord[] {
    this.found ??= this.places.flatMap((place) => {
      const record = this.table.records[place];
      return record === undefined ? [] : { table: this.table, record };
    });
    return this.found;
  }

  /** Some of them only; of all the very same. */
  where(isMeant: (place: number) => boolean): ChosenRecords {
    const places = this.places.filter(isMeant);
    return places.length === this.count ? this : this.at(places);
  }

  /** Those at these places, which are among theirs, ascending. */
  at(places: readonly number[]): ChosenRecords {
    return new ChosenRecords(this.numbers, [new RecordGroup(places, this.numbers)]);
  }

  /** Those that have such a number, or those that have none. */
  withNumber(columns: NumberColumns, isThere: boolean): ChosenRecords {
    return this.where((place) => this.numbers.has(place, columns) === isThere);
  }

  tallyOf(columns: NumberColumns): NumberTally {
    return joinTallies(this.groups.map((group) => group.tallyOf(columns)));
  }
}

function inOrder(lists: readonly (readonly number[])[]): readonly number[] {
  const [first = [], ...others] = lists.filter(({ length }) => length > 0);
  return others.length === 0 ? first : [first, ...others].flat().sort((one, other) => one - other);
}

/** The records themselves; the same list for the same choice, as figures that share it share what is made of it. */
export function recordsOf(chosen: readonly ChosenRecords[]): readonly ChosenRecord[] {
  return joined(chosen.map(({ records }) => records));
}

/** All of them in one list; of one list that list itself. */
export function joined<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const [first, second] = lists;
  return first !== undefined && second === undefined ? first : lists.flat();
}
