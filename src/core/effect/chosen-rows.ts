/** Rows of one sheet that somebody chose, whether or not they hold anything. */
export interface ChosenRows {
  readonly file: string;
  readonly sheet: string;
  readonly spans: readonly RowSpan[];
}

/** From the first row to the last, both inclusive, counted from 1. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** Is a row of some sheet among them? */
export function isChosen(
  { file, sheet, spans }: ChosenRows,
  place: { readonly file: string; readonly sheet: string; readonly row: number },
): boolean {
  return place.file === file && place.sheet === sheet && spanOf(place.row, spans) !== undefined;
}

/** The span a row lies in. */
export function spanOf(row: number, spans: readonly RowSpan[]): RowSpan | undefined {
  return spans.find(({ first, last }) => first <= row && row <= last);
}
