import type { WhenReading } from './read-date';
import type { LedgerRecord, TableColumn } from './ledger';
import type { FoundTable } from './found-table';

/** A table whose rows are read, but whose dates still wait for the ledger's year. */
export interface DraftTable {
  readonly found: FoundTable;
  readonly role: string;
  readonly columns: readonly TableColumn[];
  readonly kinds: readonly string[] | null;
  /** With those dates that need no year; of most ledgers that is all of them, and they stay as they are. */
  readonly records: readonly LedgerRecord[];
  /** By the records' places. */
  readonly dates: readonly DraftDate[];
  readonly likeness: RecordLikeness;
}

/** What the records of a table say, by their place in the list: to be compared, not to be kept. */
export interface RecordLikeness {
  /** Equal where the texts are, and seldom where they are not. */
  readonly hashes: Int32Array;
  /** Equal for rows that say the same in every column but the running number. */
  readonly textAt: (place: number) => string;
}

/** What a row says of its date: one object for all rows of a table that say the same. */
export interface DraftDate {
  /** Null where the table has no date column. */
  readonly when: WhenReading | null;
  readonly text: string;
  /** Column of the date, or of the first cell: where a finding about the whole row points to. */
  readonly column: number;
  /** The year its own column tells, where that is simply the year of the event. */
  readonly ownYear: number | null;
}
