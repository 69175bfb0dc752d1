/** A workbook of tables to be looked at, before any file format. */
export interface TableWorkbook {
  readonly title: string;
  readonly sheets: readonly SheetTable[];
}

export interface SheetTable {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Below the rows, set apart; they stay where they are when rows are sorted or filtered. */
  readonly totals: readonly SheetRow[];
  /** So many columns stay in sight when one looks further right. */
  readonly frozenColumns: number;
}

export interface SheetColumn {
  /** Stands over neighbours that share it; null: a heading alone. */
  readonly group: string | null;
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly format: SheetFormat;
}

/** `number` with as many decimals as it has; `share` from 0 to 1, as percent. */
export type SheetFormat = 'text' | 'number' | 'share';

export type SheetRow = readonly SheetCell[];

export interface SheetCell {
  /** Null: nothing is known. */
  readonly value: string | number | null;
  readonly link?: SheetLink;
  /** Where it is another one than the column's. */
  readonly format?: SheetFormat;
}

/** A row of a sheet of the same workbook. */
export interface SheetLink {
  readonly sheet: string;
  /** Place among its rows, from 0. */
  readonly row: number;
}
