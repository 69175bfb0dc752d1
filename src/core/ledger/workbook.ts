/**
 * A workbook as the ledger room sees it: what every LedgerSource delivers, whatever it read from.
 * Grids are sparse; rows and cells that hold nothing are absent.
 */
export interface Workbook {
  /** File name without its folder, as shown to people. */
  readonly file: string;
  /** SHA-256 of the bytes read or, where there is no file, of the grids; lower-case hex. */
  readonly sha256: string;
  readonly sheets: readonly Sheet[];
  /** Its cells have no formats, as those of separated values: no date could be written otherwise than as text. */
  readonly isPlainText?: true;
  /**
   * Defined names that point to one single cell: those of the workbook first, then those of its sheets in the order
   * of the tabs. Of two that are alike, the first is what formulas on other sheets mean.
   */
  readonly names: readonly NamedCell[];
}

export interface Sheet {
  /** Exactly as in the file, spaces included. */
  readonly name: string;
  readonly hidden: boolean;
  /** Ascending by `number`; only rows with at least one cell. */
  readonly rows: readonly SheetRow[];
  /** Ascending by top and left; only those whose first cell holds something. */
  readonly merges: readonly Area[];
  /** Column numbers from 1. */
  readonly hiddenColumns: readonly number[];
}

export interface SheetRow {
  /** Sheet row, from 1. */
  readonly number: number;
  readonly hidden: boolean;
  /** Most of its cells are struck through; absent: they are not, or the source does not tell. */
  readonly struck?: true;
  /** Columns of the few cells that are, or of which a part is and was left out. */
  readonly struckCells?: readonly number[];
  /** Ascending by `column`; never an empty cell. */
  readonly cells: readonly Cell[];
}

/**
 * One cell that holds something. A `date` is a number under a date format: its value is the serial in the
 * 1900 date system, whatever the workbook's own system. `pending` is a formula whose result was never stored.
 * A `format` is the number format's code, `''` for General.
 */
export type Cell = { readonly column: number; readonly formula?: true } & (
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'number'; readonly value: number; readonly format: string }
  | { readonly type: 'date'; readonly value: number; readonly format: string }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'error'; readonly value: string }
  | { readonly type: 'pending' }
);

/** Corners of a rectangle, all inclusive, from 1. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface NamedCell {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** How far a reading has come: `done` of `total`, in the source's own units. */
export interface ReadProgress {
  readonly done: number;
  readonly total: number;
}

export interface ReadOptions {
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly signal?: AbortSignal;
  /** Told when the source can't be read just now (a cell is being edited), and when it goes on. */
  readonly onWaiting?: (isWaiting: boolean) => void;
}

/** Port: where workbooks come from (a file's bytes, the open workbook). */
export interface LedgerSource {
  /** @throws Failure when there is no workbook to read; AbortError (the signal's reason) when cancelled. */
  read(options?: ReadOptions): Promise<Workbook>;
}
