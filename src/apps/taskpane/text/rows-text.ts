import type { RowKind } from '@/core/effect';

/** Words for the rows that are selected in Excel. */
export interface RowsText {
  /** What the part of the pane is called by those who hear it. */
  readonly title: string;
  /** Where nothing is selected that could be told of. */
  readonly hint: string;
  /** `rows`: `12`, `3–5、8`. */
  readonly place: (sheet: string, rows: string) => string;
  readonly andMore: string;
  readonly counting: (figures: number) => string;
  readonly nearly: (figures: number) => string;
  readonly none: string;
  readonly kinds: Readonly<Record<RowKind, string>>;
  /** One kind of several rows. */
  readonly kindOf: (rows: string, kind: string) => string;
  readonly open: string;
  readonly close: string;
  readonly countingTitle: string;
  readonly nearlyTitle: string;
  readonly othersTitle: string;
  readonly recounting: string;
  readonly same: string;
  readonly nothingChanges: string;
  /** Which row counts in their place. */
  readonly instead: (places: string) => string;
}
