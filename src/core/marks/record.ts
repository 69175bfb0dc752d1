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
}

/** A row of a ledger. No names of persons. Empty text: the ledger has no such thing. */
export interface RecordedRow {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** ISO date, or `2021-09` where the day is not known, or empty. */
  readonly date: string;
  /** Kind as people call it: 党员大会. */
  readonly kind: string;
  readonly topic: string;
}

/** A row that was nearly counted; `reason` is an exclusion code of the figures room. */
export interface RecordedExclusion extends RecordedRow {
  readonly reason: string;
  readonly detail: string;
}
