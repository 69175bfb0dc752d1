import type { TableCell } from '@/core/marks';

/** A paragraph, as far as it tells of tables. */
interface InTable {
  readonly tableNestingLevel: number;
  readonly parentTableCellOrNullObject: {
    readonly isNullObject: boolean;
    readonly rowIndex: number;
    readonly cellIndex: number;
  };
}

/** What must be loaded of paragraphs. */
export const CELLS_LOAD =
  ',items/tableNestingLevel,items/parentTableCellOrNullObject/rowIndex,items/parentTableCellOrNullObject/cellIndex';

/**
 * The innermost cell of each paragraph; null: in no table. Word does not say which tables are the same: another one
 * begins where the cells don't go on, and a table in a cell is over before anything else begins, as each cell ends
 * with a paragraph of its own.
 */
export function cellsOf(paragraphs: readonly InTable[]): readonly (TableCell | null)[] {
  const around: TableCell[] = [];
  let tables = 0;
  return paragraphs.map(({ tableNestingLevel: level, parentTableCellOrNullObject: cell }) => {
    around.splice(cell.isNullObject ? 0 : level);
    if (cell.isNullObject) return null;
    const { rowIndex: row, cellIndex: column } = cell;
    const last = around.length === level ? around.pop() : undefined;
    while (around.length < level - 1) {
      around.push({ table: tables, row: 0, column: 0 });
      tables += 1;
    }
    const goesOn = last !== undefined && (row > last.row || (row === last.row && column >= last.column));
    const found = { table: goesOn ? last.table : tables, row, column };
    if (!goesOn) tables += 1;
    around.push(found);
    return found;
  });
}
