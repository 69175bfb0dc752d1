import type { RoleModel } from './ledger-model';
import type { ColumnMatches } from './match-headings';
import type { Cell, Sheet, SheetRow } from './workbook';

/** A table found in a sheet: its heading row, what its columns are, and the rows below it. */
export interface FoundTable {
  readonly sheet: Sheet;
  /** The model's `other` for a table without a role: only a user's own figure can use it. */
  readonly role: RoleModel;
  /** Of a two-row heading both in one, at the place of the upper. */
  readonly heading: SheetRow;
  /** Sheet row of its last row; absent: of a table that was made of something else. */
  readonly lastHeadingRow?: number;
  readonly matches: ColumnMatches;
  readonly title: string;
  readonly rows: readonly SheetRow[];
  /** For layouts that were brought into rows and columns: where what stands there was found. Absent: just there. */
  readonly origin?: (row: number, column: number) => CellPlace;
  /** Made of labels and values, which stand wherever the form has them. */
  readonly isForm?: true;
  /** Rows below a line that calls them a plan. */
  readonly isPlanned?: true;
  /** Cells of a layout that say nothing sure: beside a tick stands something else. */
  readonly doubts?: readonly DoubtfulCell[];
  /** The table as it stands there, before what its layout says was made into columns. */
  readonly plain?: FoundTable;
  /** What a person says of it; absent: nothing. */
  readonly said?: SaidOfTable;
}

export interface SaidOfTable {
  /** The kind of every row; null: as the rows themselves tell. */
  readonly kind: string | null;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface DoubtfulCell extends CellPlace {
  readonly text: string;
}

/** What stands in a made cell: a text, a number, or a day. */
export type MadeValue = string | number | { readonly serial: number };

/** The same table with one column more, made of what the layout says elsewhere. */
export interface MadeColumn {
  /** Name of the role's column it stands for. */
  readonly name: string;
  readonly heading: string;
  /** Where nothing stands there nobody knows, even if a blank in such a column is a zero. */
  readonly isBlankUnknown?: true;
  /** What stands in a row's new cell; null: none. */
  readonly textOf: (row: SheetRow) => MadeValue | null;
  /** Where a row's text was found. */
  readonly originOf: (row: number) => CellPlace;
}

/** Puts a made column behind the table's last one. */
export function withMadeColumn(found: FoundTable, made: MadeColumn): FoundTable {
  const ofRole = found.role.columns.find(({ name }) => name === made.name);
  if (ofRole === undefined) return found;
  const model = made.isBlankUnknown === true ? { ...ofRole, blankIsZero: false } : ofRole;
  const column = lastColumn(found) + 1;
  const rows = found.rows.map((row): SheetRow => {
    const value = made.textOf(row);
    return value === null ? row : { ...row, cells: [...row.cells, madeCell(column, value)] };
  });
  const heading: SheetRow = {
    ...found.heading,
    cells: [...found.heading.cells, { column, type: 'text', value: made.heading }],
  };
  return {
    ...found,
    rows,
    heading,
    matches: new Map([...found.matches, [column, model]]),
    origin: (row, place) => (place === column ? made.originOf(row) : cellPlace(found, row, place)),
  };
}

/** Where in the sheet stands what the table has there. */
export function cellPlace({ origin }: Pick<FoundTable, 'origin'>, row: number, column: number): CellPlace {
  return origin === undefined ? { row, column } : origin(row, column);
}

function madeCell(column: number, value: MadeValue): Cell {
  if (typeof value === 'string') return { column, type: 'text', value };
  if (typeof value === 'number') return { column, type: 'number', value, format: '' };
  return { column, type: 'date', value: value.serial, format: 'yyyy-mm-dd' };
}

/** The last column in which the table or anything beside it holds something. */
function lastColumn({ heading, rows }: FoundTable): number {
  return rows.reduce(
    (last, { cells }) => Math.max(last, cells.at(-1)?.column ?? 0),
    heading.cells.at(-1)?.column ?? 0,
  );
}
