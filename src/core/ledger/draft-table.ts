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
  readonly likeness: RecordLikeness;
}

/** What the records of a table say, by their place in the list: to be compared, not to be kept. */
export interface RecordLikeness {
  /** Equal where the texts are, and seldom where they are not. */
  readonly hashes: Int32Array;
  /** Equal for rows that say the same in every column but the running number. */
  readonly textAt: (place: number) => string;
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
}
