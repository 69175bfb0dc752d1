/** What a cell holds as Excel gives it: a number (of the workbook's own date system), or a text; `''` for nothing. */
export type Constant = number | string;

export interface ReplacedCell {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  /** What must stand there, and no formula. */
  readonly stands: Constant;
  readonly becomes: Constant;
  /** The number format's code it gets, `''` for General; null: its own, where a number can be one under it. */
  readonly format: string | null;
}

/** Cells of one sheet that are replaced together or not at all. */
export interface CellReplacement {
  /** As it was called when it was last read. */
  readonly sheet: string;
  readonly cells: readonly ReplacedCell[];
}

/** Why cells were left as they are: something else stands there now; the sheet is protected, or gone. */
export type LeftReason = 'changed' | 'protected' | 'gone';

export interface ReplacedCells {
  /** By their place among those given. */
  readonly made: readonly number[];
  readonly left: readonly { readonly index: number; readonly reason: LeftReason }[];
  /** What brings back what stood in the cells that were replaced. */
  readonly undo: readonly CellReplacement[];
}
