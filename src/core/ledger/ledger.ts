import type { CalendarDate } from '@/core/values';
import type { Finding, Place } from '@/core/findings';
import type { ColumnType } from './ledger-model';
import type { HeldMappings } from './mapping/sheet-mapping';

/** Everything that was read from one or more workbooks, in the order of the files, sheets and rows. */
export interface Ledger {
  readonly sources: readonly LedgerFile[];
  readonly tables: readonly LedgerTable[];
  /** Profile texts by name: `organization`, or the label itself where the model has no name for it. */
  readonly profile: ReadonlyMap<string, ProfileValue>;
  readonly findings: readonly Finding[];
  /** The report year asked for, else the one the ledger itself speaks of, else the latest with rows; null: none. */
  readonly year: number | null;
  readonly mappings: HeldMappings;
}

/** One workbook, as `sources` of contract §2 shows it. */
export interface LedgerFile {
  readonly file: string;
  readonly sha256: string;
  readonly sheets: readonly SheetSummary[];
}

/** A sheet with several tables has several entries. `headerRow` is null where no table was found. */
export interface SheetSummary {
  readonly name: string;
  readonly role: string;
  readonly headerRow: number | null;
  readonly rows: number;
}

export interface LedgerTable {
  readonly file: string;
  readonly sheet: string;
  readonly role: string;
  readonly headerRow: number;
  /** Text of the title rows above the heading row. */
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly records: readonly LedgerRecord[];
  /** Of a form: where the value of each column stands, in their order; absent: in a record's row, in the column. */
  readonly places?: readonly { readonly row: number; readonly column: number }[];
  /** Whose it is, where its sheet, title or file tells and others are of other branches; absent: its rows may tell. */
  readonly branch?: string;
  /** Kinds that could stand here: by a kind column all of them (null), by the title only these. */
  readonly kinds: readonly string[] | null;
}

export interface TableColumn {
  /** The model's name; null for a column only a user's own figure can use. */
  readonly name: string | null;
  /** Heading as written, in one line. */
  readonly heading: string;
  readonly column: number;
  readonly type: ColumnType | 'any';
  /** For `terms`: the vocabulary's name. */
  readonly vocabulary?: string;
  /** A blank there is no zero, though it is one in other tables' columns of this name. */
  readonly isBlankUnknown?: true;
}

/** One row. `fields` stand in the order of the table's columns. */
export interface LedgerRecord {
  readonly row: number;
  readonly date: CalendarDate | null;
  readonly kinds: readonly string[];
  /** The year it counts for where the role says so; null: its own date decides, or nothing is known. */
  readonly forYear: number | null;
  readonly branch: string | null;
  readonly fields: readonly FieldValue[];
  /** Why it never counts, whatever the figure; null: it counts. */
  readonly excluded: Exclusion | null;
}

/** null: blank or not readable. A column of terms keeps its text. */
export type FieldValue = null | string | number | boolean | CalendarDate;

/** `duplicate`: of a row of the same table. `repeated`: another table records the same event. */
export type ExclusionReason =
  | 'notHeld'
  | 'otherBody'
  | 'hidden'
  | 'dateMissing'
  | 'dateUnreadable'
  | 'dayMissing'
  | 'kindUnreadable'
  | 'duplicate'
  | 'repeated';

/** `detail`: what the sentence needs, such as the row that is repeated. */
export interface Exclusion {
  readonly reason: ExclusionReason;
  readonly detail: string;
}

export interface ProfileValue {
  readonly label: string;
  readonly text: string;
  readonly place: Place;
}
