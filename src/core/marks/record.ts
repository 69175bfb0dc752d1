/**
 * The document's own record: what each figure last said, how it was computed and from which rows.
 * Kept in one custom XML part (contract §4), so that a document can be refreshed and traced anywhere.
 */
export interface DocumentRecord {
  /** ISO 8601 date-time of the last writing. */
  readonly writtenAt: string;
  /** Report year and period the figures were computed for, in contract form: `2021`, `2021Q1` … */
  readonly year: number;
  readonly period: string;
  /** The one branch the figures were narrowed to; null: all that the ledger holds. */
  readonly branch: string | null;
  /** By which conventions figures were counted, as far as they are not the usual ones; absent: all are. */
  readonly conventions?: readonly RecordedConvention[];
  readonly ledgers: readonly RecordedLedger[];
  /** What people said of the ledgers' sheets, so that a refresh need not ask again; absent: nothing. */
  readonly mappings?: readonly RecordedMapping[];
  /** Wordings of the narrative that was written, so that a refresh can choose among them anew. */
  readonly phrases: readonly RecordedPhrase[];
  /** Titles of tables and pictures that were written without a mark: a refresh can't reach them. */
  readonly lists: readonly string[];
  readonly figures: readonly RecordedFigure[];
  /** True where the user agreed that rows are kept with the names of persons in them; absent: none are. */
  readonly keepsPersons?: true;
  /** What the last writings changed, the newest first, so that they can be taken back; absent: nothing is known. */
  readonly versions?: readonly RecordedVersion[];
  /** What an audit found and somebody accepted; absent: nothing. */
  readonly accepted?: readonly AcceptedFinding[];
}

/** A choice by the setting's id, with the words it had then. */
export interface RecordedConvention {
  readonly id: string;
  readonly choice: string;
  readonly text: string;
}

export interface RecordedLedger {
  readonly file: string;
  readonly sha256: string;
}

/** What a sheet is and which column is what, in the notation people write it in. */
export interface RecordedMapping {
  /** Empty: whichever ledger has such a sheet. */
  readonly file: string;
  readonly sheet: string;
  readonly text: string;
}

/** A wording that follows a number, in the narrative's own notation. */
export interface RecordedPhrase {
  readonly label: string;
  readonly cases: readonly string[];
}

export interface RecordedFigure {
  readonly key: string;
  readonly label: string;
  /** Exactly what was written into the mark. */
  readonly text: string;
  /** What marks of the figure still say from earlier writings, as the last one did not reach them. */
  readonly earlier: readonly string[];
  /** The value as JSON text: `5`, `0.933`, `"2021-01-21"`, `null`. */
  readonly value: string;
  readonly unit: string;
  readonly definition: string;
  readonly rows: readonly RecordedRow[];
  readonly excluded: readonly RecordedExclusion[];
  /** True when rows were left out of the record for its size; counts are then of what is kept. */
  readonly shortened: boolean;
  /** Where the rows stand that were counted and left out; absent: none were, or an earlier version wrote this. */
  readonly further?: readonly FurtherRows[];
  /** How many marks of it there were when it was written; absent: an earlier version wrote this. */
  readonly places?: number;
  /** 人工口径: texts of its marks that somebody keeps; absent or empty: none. */
  readonly manual?: readonly ManualText[];
  /** What it was counted for and from, where the record it stands in says otherwise of itself; absent: the same. */
  readonly counted?: RecordedScope;
}

/** A text that goes before the ledger's number, as long as a mark says it. */
export interface ManualText {
  readonly text: string;
  readonly reason: string;
  /** ISO 8601 date-time of the decision. */
  readonly at: string;
}

/** Rows of a sheet of which only the places are kept. */
export interface FurtherRows {
  readonly file: string;
  readonly sheet: string;
  /** Row numbers as ranges: `1002-5001`. */
  readonly rows: string;
  readonly count: number;
  /** Tells whether anything in them has changed. */
  readonly digest: string;
}

/** What a record is of, besides its figures. */
export type RecordedScope = Pick<
  DocumentRecord,
  'writtenAt' | 'year' | 'period' | 'branch' | 'conventions' | 'ledgers'
>;

/** One writing into the document. */
export interface RecordedVersion {
  readonly action: 'refresh' | 'restore';
  /** ISO 8601 date-time. */
  readonly writtenAt: string;
  /** The ledgers it was written from. */
  readonly ledgers: readonly RecordedLedger[];
  readonly changes: readonly RecordedChange[];
  /** What could have been written and was not chosen. */
  readonly left: readonly LeftChange[];
  /** What the record said before of the figures that were written; null: there was none. */
  readonly before: (RecordedScope & { readonly figures: readonly RecordedFigure[] }) | null;
}

/** A figure whose marks were written, in the order of the document; one entry where all of them were alike. */
export interface RecordedChange {
  readonly key: string;
  readonly label: string;
  readonly marks: readonly { readonly before: string; readonly after: string }[];
}

export interface LeftChange {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  readonly offered: string;
}

/** A finding of the audit, by its code, the text at fault and the sentence around it. */
export interface AcceptedFinding {
  readonly code: string;
  readonly text: string;
  readonly sentence: string;
  readonly reason: string;
  /** ISO 8601 date-time of the decision. */
  readonly at: string;
}

/** A row of a ledger. Empty text: the ledger has no such thing, or an earlier version wrote this. */
export interface RecordedRow {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** ISO date, or `2021-09` where the day is not known, or empty. */
  readonly date: string;
  /** Kind as people call it: 党员大会. */
  readonly kind: string;
  readonly topic: string;
  /** The same for rows that say the same, wherever they stand. */
  readonly fingerprint: string;
  /** Names of persons in it, joined by 、; empty unless the user agreed. */
  readonly persons: string;
}

/** A row that was nearly counted; `reason` is an exclusion code of the figures room. */
export interface RecordedExclusion extends RecordedRow {
  readonly reason: string;
  readonly detail: string;
}
