import type { LedgerRecord, LedgerTable } from '@/core/ledger';

type Places = readonly number[];

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

  /** The records of any of these kinds; without kinds all of them. */
  placesOf(table: LedgerTable, kinds?: readonly string[]): Places {
    const { all, byKind } = this.index(table);
    return kinds === undefined ? all : merge(kinds.map((kind) => byKind.get(kind) ?? []));
  }

  /** Those too that may be of these kinds, as theirs could not be read. */
  nearPlacesOf(table: LedgerTable, kinds?: readonly string[]): Places {
    const { all, unread } = this.index(table);
    return kinds === undefined ? all : merge([this.placesOf(table, kinds), unread]);
  }

  private index(table: LedgerTable): TablePlaces {
    const known = this.tables.get(table) ?? index(table.records);
    this.tables.set(table, known);
    return known;
  }
}

/** In order, each place once. */
function merge(lists: readonly Places[]): Places {
  const [first = [], ...others] = lists.filter(({ length }) => length > 0);
  if (others.length === 0) return first;
  const all = [first, ...others];
  const isIn = new Uint8Array(Math.max(...all.map((places) => places.at(-1) ?? 0)) + 1);
  for (const places of all) for (const place of places) isIn[place] = 1;
  const merged: number[] = [];
  isIn.forEach((is, place) => {
    if (is === 1) merged.push(place);
  });
  return merged;
}

/** A record of several kinds stands with each. */
function index(records: readonly LedgerRecord[]): TablePlaces {
  const all: number[] = [];
  const byKind = new Map<string, number[]>();
  const unread: number[] = [];
  for (const { kinds, excluded } of records) {
    const place = all.length;
    all.push(place);
    for (const kind of kinds) {
      const group = byKind.get(kind);
      if (group === undefined) byKind.set(kind, [place]);
      else group.push(place);
    }
    if (excluded?.reason === 'kindUnreadable') unread.push(place);
  }
  return { all, byKind, unread };
}
