import { cellText } from './cell-text';
import type { TableColumn } from './ledger';
import type { TableCells } from './table-cells';
import type { Cell, SheetRow } from './workbook';

const NUMERIC: ReadonlySet<TableColumn['type']> = new Set<TableColumn['type']>(['count', 'measure', 'flag']);
/** Says nothing. */
export const NO_ROW: SheetRow = { number: 0, hidden: false, cells: [] };

/**
 * What stands in a table's columns, row after row: one object for all rows, moved from each to the next, so that a
 * cell is looked up and made a text once however many ask for it.
 */
export class RowCells {
  row = NO_ROW;
  private readonly cells: (Cell | undefined)[] = [];
  private readonly texts: (string | null)[] = [];

  constructor(
    readonly columns: readonly TableColumn[],
    private readonly all: TableCells,
  ) {}

  moveTo(row: SheetRow): void {
    this.row = row;
    for (let place = 0; place < this.columns.length; place += 1) {
      const { column, type } = this.columns[place] ?? NO_COLUMN;
      this.cells[place] = NUMERIC.has(type) ? this.all.own(row, column) : this.all.at(row, column);
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

const NO_COLUMN: Pick<TableColumn, 'column' | 'type'> = { column: 0, type: 'any' };

/** The column's place in a list; -1: there is none of that name. */
export function placeOf(name: string | undefined, columns: readonly TableColumn[]): number {
  return name === undefined ? -1 : columns.findIndex((column) => column.name === name);
}
