/** A workbook to be written for people to fill: plain data, planned in core, written by an adapter. */
export interface WorkbookTemplate {
  readonly title: string;
  readonly sheets: readonly TemplateSheet[];
}

export type TemplateSheet = TableTemplate | PairsTemplate | TextTemplate;

/** One Excel table: frozen heading row, drop-down lists, date formats, ready to print. */
export interface TableTemplate {
  readonly type: 'table';
  readonly name: string;
  /** A title row above the heading row; null: the heading is row 1. */
  readonly title: string | null;
  readonly columns: readonly TemplateColumn[];
  /** Filled rows; each has one value per column. */
  readonly rows: readonly (readonly TemplateValue[])[];
  /** Empty rows to follow, formatted and validated like the filled ones. */
  readonly emptyRows: number;
}

export interface TemplateColumn {
  readonly heading: string;
  /** In characters of the default font, as Excel counts. */
  readonly width: number;
  readonly format: 'text' | 'date' | 'count' | 'measure';
  /** Drop-down list. Other entries stay possible where `strict` is false. */
  readonly choices?: readonly string[];
  readonly strict?: boolean;
  /** Shown when a cell of the column is chosen. */
  readonly hint?: string;
}

/** Two columns, name and value, with a third one that says what belongs there. */
export interface PairsTemplate {
  readonly type: 'pairs';
  readonly name: string;
  readonly headings: readonly [name: string, value: string, hint: string];
  readonly rows: readonly { readonly name: string; readonly value: TemplateValue; readonly hint: string }[];
}

/** Plain lines of text; the first is the title. */
export interface TextTemplate {
  readonly type: 'text';
  readonly name: string;
  readonly lines: readonly string[];
}

export type TemplateValue =
  string | number | { readonly year: number; readonly month: number; readonly day: number } | null;
