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

/** Prepares a text of each row that is equal for rows that say the same in every column but the running number. */
export function likenessReader(
  columns: readonly TableColumn[],
): (cells: readonly (Cell | undefined)[], row: number) => string {
  const isRunningNumber = columns.map(({ heading }) => RUNNING_NUMBER.test(compactText(heading)));
  return (cells, row) =>
    cells.map((cell, index) => (isRunningNumber[index] === true ? '' : rawText(cell, row))).join('\u0001');
}

/** Two meetings on one day at different hours are not the same. */
function rawText(cell: Cell | undefined, row: number): string {
  // Nobody knows what it says, so that it is like no other.
  if (cell?.type === 'pending') return `= ${String(row)}`;
  return cell?.type === 'date' ? String(cell.value) : cellText(cell);
}
