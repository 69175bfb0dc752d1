import type { FurtherRows, ManualText, RecordedExclusion, RecordedRow } from '@/core/marks';

/** What a figure is made of, whoever tells it: the ledger at hand, or the record of a document. */
export interface Basis {
  readonly label: string;
  /** With its unit; null: the ledger does not hold it. */
  readonly value: string | null;
  readonly definition: string;
  /** Texts that people put in its place, and why. */
  readonly manual: readonly ManualText[];
  readonly rows: readonly RecordedRow[];
  readonly excluded: readonly RecordedExclusion[];
  /** How many were counted and fell out, listed or not; null: nobody can tell any more. */
  readonly counted: number | null;
  readonly fellOut: number | null;
  /** Rows that were counted and of which only the places are known. */
  readonly further: readonly FurtherRows[];
  /** Where rows got lost on the way here; null: they did not. */
  readonly shortenedBy: 'packet' | 'record' | null;
}
