import { cellText } from './cell-text';
import type { TableColumn } from './ledger';
import type { TableCells } from './table-cells';
import type { Cell, SheetRow } from './workbook';

/** Of columns whose cells hold numbers. */
export const NUMERIC: ReadonlySet<TableColumn['type']> = new Set<TableColumn['type']>([
  'count',
  'measure',
  'flag',
]);
/** Says nothing. */
export const NO_ROW: SheetRow = { number: 0, hidden: false, cells: [] };

/** Where a column's cells are found. */
interface CellSource {
  readonly place: number;
  readonly column: number;
  readonly find: (row: SheetRow, column: number) => Cell | undefined;
}

/**
 * What stands in a table's columns, row after row: one object for all rows, moved from each to the next, so that a
 * cell is looked up and made a text once however many ask for it.
 */
export class RowCells {
  row = NO_ROW;
  private readonly cells: (Cell | undefined)[] = [];
  private readonly texts: (string | null)[] = [];
  private readonly sources: readonly CellSource[];

  constructor(
    readonly columns: readonly TableColumn[],
    private readonly all: TableCells,
  ) {
    this.sources = columns.map(({ column, type }, place) => ({
      place,
      column,
      find: NUMERIC.has(type) ? all.own : all.at,
    }));
  }

  moveTo(row: SheetRow): void {
    this.row = row;
    for (const { place, column, find } of this.sources) {
      this.cells[place] = find(row, column);
      this.texts[place] = null;
    }
  }

  /** By the column's place in the list; a number is not repeated below a merged cell. */
  at(place: number): Cell | undefined {
    return place < 0 ? undefined : this.cells[place];
  }

  /** As one line of plain text; empty for none, or where there is no such place. */
  text(place: number): string {
    if (place < 0) return '';
    const known = this.texts[place];
    if (known !== null) return known ?? '';
    return (this.texts[place] = cellText(this.cells[place]));
  }

  /** Does the row say anything in the table's columns, by its own cells? One of nothing but spaces does not. */
  isFilled(): boolean {
    for (const { column } of this.columns) {
      const cell = this.all.own(this.row, column);
      if (cell?.type === 'pending') return true;
      if (cell !== undefined && cellText(cell) !== '') return true;
    }
    return false;
  }
}

/** The column's place in a list; -1: there is none of that name. */
export function placeOf(name: string | undefined, columns: readonly TableColumn[]): number {
  return name === undefined ? -1 : columns.findIndex((column) => column.name === name);
}
