import type { LedgerRecord, LedgerTable } from '@/core/ledger';
import { monthsOf, type Period } from '@/core/values';

type Places = readonly number[];

const NONE: Places = [];

interface TablePlaces {
  readonly all: Places;
  readonly byKind: ReadonlyMap<string, Places>;
  /** Those whose kind could not be read. */
  readonly unread: Places;
}

/**
 * Where the records of a kind stand in a table, as places among its records in order: it is gone through once,
 * however many kinds have figures.
 */
export class KindIndex {
  private readonly tables = new Map<LedgerTable, TablePlaces>();
  /** By the list of a kind's places, each month of it. */
  private readonly months = new Map<Places, ReadonlyMap<number, Places>>();

  /** The records of any of these kinds; without kinds all of them. */
  placesOf(table: LedgerTable, kinds?: readonly string[]): Places {
    return merge(this.listsOf(table, kinds));
  }

  /** The same, without those of other months: twelve months are asked for one after the other. */
  placesWithin(period: Period, table: LedgerTable, kinds?: readonly string[]): Places {
    const numbers = [UNDATED, ...monthsOf(period).map(monthNumber)];
    return merge(
      this.listsOf(table, kinds).flatMap((places) => {
        const months = this.months.get(places) ?? byMonth(places, table.records);
        this.months.set(places, months);
        return numbers.map((number) => months.get(number) ?? []);
      }),
    );
  }

  /** Those too that may be of these kinds, as theirs could not be read. */
  nearPlacesOf(table: LedgerTable, kinds?: readonly string[]): Places {
    const { all, unread } = this.index(table);
    return kinds === undefined ? all : merge([this.placesOf(table, kinds), unread]);
  }

  private listsOf(table: LedgerTable, kinds: readonly string[] | undefined): readonly Places[] {
    const { all, byKind } = this.index(table);
    if (kinds === undefined) return [all];
    return kinds.map((kind) => byKind.get(kind) ?? NONE);
  }

  private index(table: LedgerTable): TablePlaces {
    const known = this.tables.get(table) ?? index(table.records);
    this.tables.set(table, known);
    return known;
  }
}

/** Of records whose month is not known. */
const UNDATED = -1;

function monthNumber({ year, month }: Period['from']): number {
  return year * 12 + month;
}

function byMonth(places: Places, records: readonly LedgerRecord[]): ReadonlyMap<number, Places> {
  const months = new Map<number, number[]>();
  for (const place of places) {
    const date = records[place]?.date ?? null;
    const number = date?.month == null ? UNDATED : monthNumber({ year: date.year, month: date.month });
    const group = months.get(number);
    if (group === undefined) months.set(number, [place]);
    else group.push(place);
  }
  return months;
}

/** In order, each place once. */
function merge(lists: readonly Places[]): Places {
  const [first = [], ...others] = lists.filter(({ length }) => length > 0);
  if (others.length === 0) return first;
  return Array.from(new Set([first, ...others].flat())).sort((one, other) => one - other);
}

/** A record of several kinds stands with each. */
function index(records: readonly LedgerRecord[]): TablePlaces {
  const byKind = new Map<string, number[]>();
  const unread: number[] = [];
  const add = (kind: string, place: number) => {
    const group = byKind.get(kind);
    if (group === undefined) byKind.set(kind, [place]);
    else group.push(place);
  };
  records.forEach(({ kinds, excluded }, place) => {
    kinds.forEach((kind) => add(kind, place));
    if (excluded?.reason === 'kindUnreadable') unread.push(place);
  });
  return { all: records.map((_, place) => place), byKind, unread };
}
