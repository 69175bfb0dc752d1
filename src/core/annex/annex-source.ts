import type { RecordedScope, UnexplainedText } from '@/core/marks';

/** All that the annex says, before it is worded. */
export interface AnnexSource {
  readonly head: AnnexHead;
  /** In the order of the document, each once. */
  readonly figures: readonly AnnexFigure[];
}

export interface AnnexHead {
  /** In contract form, with the report year it belongs to. */
  readonly period: string;
  readonly year: number;
  readonly branch: string | null;
  /** ISO 8601 date-time. */
  readonly writtenAt: string;
  readonly ledgers: readonly { readonly file: string; readonly sha256: string }[];
  /** How was counted where that is not the usual way, and where it is: each in words. */
  readonly chosen: readonly string[];
  readonly usual: readonly string[];
}

export interface AnnexFigure {
  readonly label: string;
  /** What its marks say, each text once. */
  readonly texts: readonly string[];
  /** What the record says was written; empty where it does not know the figure. */
  readonly written: string;
  readonly unit: string;
  /** Null: the record does not know the figure. */
  readonly definition: string | null;
  readonly rows: readonly RowPlace[];
  /** Rows of which the record kept nothing but the places, as ranges. */
  readonly further: readonly { readonly file: string; readonly sheet: string; readonly rows: string }[];
  /** True where the record could not keep all that there was to say of the rows. */
  readonly shortened: boolean;
  /** What it was counted for and from, where that is not what the head says; null: that. */
  readonly counted: RecordedScope | null;
  /** Texts that people put in place of the computed one, and why. */
  readonly manual: readonly ManualText[];
  /** Of `texts` those that are not what was written and that nobody gave a reason for. */
  readonly unexplained: readonly UnexplainedText[];
}

export interface RowPlace {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** Rows of one sheet. */
export interface RowPlaces {
  readonly file: string;
  readonly sheet: string;
  readonly numbers: readonly number[];
}

export interface ManualText {
  readonly text: string;
  readonly reason: string;
  /** ISO 8601 date-time; empty where it is not known. */
  readonly at: string;
}
