import type { LedgerRecord, LedgerTable } from '@/core/ledger';

type Places = readonly number[];

interface TablePlaces {
  readonly all: Places;
  readonly byKind: ReadonlyMap<string, Places>;
}

/** Where the records of a kind stand in a table: it is gone through once, however many kinds have figures. */
export class KindIndex {
  private readonly tables = new Map<LedgerTable, TablePlaces>();

  /** Places among the table's records, in order, each once; without kinds all of them. */
  placesOf(table: LedgerTable, kinds?: readonly string[]): Places {
    const known = this.tables.get(table) ?? index(table.records);
    this.tables.set(table, known);
    if (kinds === undefined) return known.all;
    const groups = kinds.flatMap((kind) => [known.byKind.get(kind) ?? []]);
    const [only = [], ...others] = groups;
    return others.length === 0 ? only : Array.from(new Set(groups.flat())).sort((one, other) => one - other);
  }
}

/** A record of several kinds stands with each. */
function index(records: readonly LedgerRecord[]): TablePlaces {
  const byKind = new Map<string, number[]>();
  const add = (kind: string, place: number) => {
    const group = byKind.get(kind);
    if (group === undefined) byKind.set(kind, [place]);
    else group.push(place);
  };
  records.forEach(({ kinds }, place) => kinds.forEach((kind) => add(kind, place)));
  return { all: records.map((_, place) => place), byKind };
}
