import type { LedgerRecord, LedgerTable } from '@/core/ledger';
import { lazily } from '@/core/values';

/** Of records in their table, ascending. */
type Places = readonly number[];

interface TablePlaces {
  readonly all: () => Places;
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
    return kinds === undefined ? all() : merge(kinds.map((kind) => byKind.get(kind) ?? []));
  }

  /** Those too that may be of these kinds, as theirs could not be read. */
  nearPlacesOf(table: LedgerTable, kinds?: readonly string[]): Places {
    const { all, unread } = this.index(table);
    return kinds === undefined ? all() : merge([this.placesOf(table, kinds), unread]);
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
  const last = all.reduce((highest, places) => Math.max(highest, places.at(-1) ?? 0), 0);
  const isIn = new Uint8Array(last + 1);
  for (const places of all) for (const place of places) isIn[place] = 1;
  return placesIn(isIn);
}

/** The places that are marked with 1, in order. */
export function placesIn(marks: Uint8Array): Places {
  const places: number[] = [];
  marks.forEach((mark, place) => {
    if (mark === 1) places.push(place);
  });
  return places;
}

/**
 * A record of several kinds stands with each. Records of one kind mostly share the very list of it, which is looked up
 * faster than what it says.
 */
function index(records: readonly LedgerRecord[]): TablePlaces {
  const groups = new Map<readonly string[], number[]>();
  const unread: number[] = [];
  records.forEach(({ kinds, excluded }, place) => {
    const group = groups.get(kinds);
    if (group === undefined) groups.set(kinds, [place]);
    else group.push(place);
    if (excluded?.reason === 'kindUnreadable') unread.push(place);
  });
  return { all: lazily(() => records.map((_, place) => place)), byKind: placesByKind(groups), unread };
}

function placesByKind(groups: ReadonlyMap<readonly string[], Places>): ReadonlyMap<string, Places> {
  const lists = new Map<string, Places[]>();
  for (const [kinds, places] of groups) {
    for (const kind of kinds) {
      const list = lists.get(kind);
      if (list === undefined) lists.set(kind, [places]);
      else list.push(places);
    }
  }
  return new Map(Array.from(lists, ([kind, all]) => [kind, merge(all)]));
}
