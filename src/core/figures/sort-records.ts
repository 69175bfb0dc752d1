import type { LedgerRecord } from '@/core/ledger';
import { RecordGroup } from './record-group';
import type { TableNumbers } from './table-numbers';

/** The records that are of the same kinds. */
interface KindGroup {
  readonly kinds: readonly string[];
  readonly records: RecordGroup;
}

/** The records of a table that may count, by their kinds, and those that cannot, whatever their kind. */
export interface SortedRecords {
  readonly inScope: readonly KindGroup[];
  readonly outside: readonly LedgerRecord[];
}

/** Goes through the records once for all figures; a record of several kinds stands in one group, of them all. */
export function sortRecords(
  numbers: TableNumbers,
  isInScope: (record: LedgerRecord) => boolean,
): SortedRecords {
  const groups = new PlacesByKinds();
  const outside: LedgerRecord[] = [];
  numbers.table.records.forEach((record, place) => {
    if (isInScope(record)) groups.placesOf(record.kinds).push(place);
    else outside.push(record);
  });
  const inScope = groups
    .all()
    .map(([kinds, places]) => ({ kinds, records: new RecordGroup(places, numbers) }));
  return { inScope, outside };
}

class PlacesByKinds {
  private readonly groups = new Map<string, [kinds: readonly string[], places: number[]]>();
  /** Records of one kind mostly share the very list of it, which is looked up faster than what it says. */
  private readonly byList = new Map<readonly string[], number[]>();

  placesOf(kinds: readonly string[]): number[] {
    return this.byList.get(kinds) ?? this.meet(kinds);
  }

  all(): readonly (readonly [kinds: readonly string[], places: readonly number[]])[] {
    return Array.from(this.groups.values());
  }

  private meet(kinds: readonly string[]): number[] {
    const text = kinds.join(' ');
    const group = this.groups.get(text) ?? [kinds, []];
    this.groups.set(text, group);
    const [, places] = group;
    this.byList.set(kinds, places);
    return places;
  }
}
