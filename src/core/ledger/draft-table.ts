import type { WhenReading } from './read-date';
import type { Exclusion, FieldValue, TableColumn } from './ledger';
import type { FoundTable } from './found-table';

/** A table whose rows are read, but whose dates still wait for the ledger's year. */
export interface DraftTable {
  readonly found: FoundTable;
  readonly role: string;
  readonly columns: readonly TableColumn[];
  readonly kinds: readonly string[] | null;
  readonly records: readonly DraftRecord[];
  /** What the record at a place in the list says, to be compared with others. */
  readonly likenessAt: (place: number) => string;
}

export interface DraftRecord {
  readonly row: number;
  /** Null where the table has no date column. */
  readonly when: WhenReading | null;
  /** Column of the date, or of the first cell: where a finding about the whole row points to. */
  readonly column: number;
  readonly dateText: string;
  readonly kinds: readonly string[];
  readonly forYear: number | null;
  /** The year its own column tells, where that is simply the year of the event. */
  readonly ownYear: number | null;
  readonly branch: string | null;
  readonly fields: readonly FieldValue[];
  readonly excluded: Exclusion | null;
  /** Equal for rows that say the same in every column but the running number, and seldom for others. */
  readonly likeness: number;
}
