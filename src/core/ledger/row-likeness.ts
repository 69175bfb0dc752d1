import { compactText } from '@/core/values';
import { cellText } from './cell-text';
import type { TableColumn } from './ledger';
import type { TableCells } from './table-cells';
import type { Cell, SheetRow } from './workbook';

const NUMERIC: ReadonlySet<TableColumn['type']> = new Set<TableColumn['type']>(['count', 'measure', 'flag']);
const RUNNING_NUMBER = /^(?:序号|编号|序|no\.?|#)$/;

/** The cells of a row in the order of the columns; a number is not repeated below a merged cell. */
export function cellsOfRow(
  row: SheetRow,
  columns: readonly TableColumn[],
  cells: TableCells,
): readonly (Cell | undefined)[] {
  return columns.map(({ column, type }) =>
    NUMERIC.has(type) ? cells.own(row, column) : cells.at(row, column),
  );
}

type RowCells = readonly (Cell | undefined)[];

/** What rows say in every column but the running number, to the last digit. */
export interface RowLikeness {
  /** Equal for rows that say the same. */
  readonly textOf: (cells: RowCells, row: number) => string;
  /** Equal where the text is; seldom equal where it is not. */
  readonly hashOf: (cells: RowCells, row: number) => number;
}

/** Prepares to find the rows of a table that are alike. */
export function likenessReader(columns: readonly TableColumn[]): RowLikeness {
  const isRunningNumber = columns.map(({ heading }) => RUNNING_NUMBER.test(compactText(heading)));
  const textAt = (cells: RowCells, place: number, row: number) =>
    isRunningNumber[place] === true ? '' : rawText(cells[place], row);
  return {
    textOf: (cells, row) => cells.map((_, place) => textAt(cells, place, row)).join('\u0001'),
    hashOf: (cells, row) => {
      let hash = 0;
      for (let place = 0; place < cells.length; place += 1) hash = addText(hash, textAt(cells, place, row));
      return hash;
    },
  };
}

/** FNV-1a over the characters and an end, as a 32-bit number. */
function addText(before: number, text: string): number {
  let hash = before;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return Math.imul(hash ^ 1, 0x01000193);
}

/** Two meetings on one day at different hours are not the same. */
function rawText(cell: Cell | undefined, row: number): string {
  // Nobody knows what it says, so that it is like no other.
  if (cell?.type === 'pending') return `= ${String(row)}`;
  return cell?.type === 'date' ? String(cell.value) : cellText(cell);
}
