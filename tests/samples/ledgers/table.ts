import type { Kind } from './branch-year';
import type { Fact } from './fact';
import type { Field } from './field';
import type { Written } from './sheet-grid';

export type { Field };

export interface Column {
  readonly field: Field;
  readonly heading: string;
}

export type Cells = Readonly<Partial<Record<Field, Written>>>;

export interface Row {
  readonly cells: Cells;
  /** What counts of it; null: nothing. */
  readonly fact: Fact | null;
  readonly month: number;
  /** The kind it truly was, whatever is written. */
  readonly origin: Kind;
  readonly hidden?: boolean;
}

/** A table before it has a place in a sheet. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** What is written under a heading: a row, a line across (a total, a section), or nothing. */
export type Line = Row | AcrossLine | 'blank';
export interface AcrossLine {
  readonly across: Written;
  /** Over the width of the table, as one merged cell. */
  readonly merged?: boolean;
  readonly cells?: Cells;
}

export function fieldsOf({ columns }: Table): ReadonlySet<Field> {
  return new Set(columns.map(({ field }) => field));
}

export function factsOf(...tables: readonly Table[]): readonly Fact[] {
  return tables.flatMap(({ rows }) => rows.flatMap(({ fact }) => fact ?? []));
}
