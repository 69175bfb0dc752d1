import type { Area, Cell, SheetRow } from './workbook';

/** Looks up the cells of some rows; below the top of a vertical merge stands what its top says. */
export interface TableCells {
  readonly at: (row: SheetRow, column: number) => Cell | undefined;
  /** The same, but a merged cell holds something only in its own row: a head count is not repeated. */
  readonly own: (row: SheetRow, column: number) => Cell | undefined;
}

const COLUMNS = 16_384;

export function tableCells(rows: readonly SheetRow[], merges: readonly Area[]): TableCells {
  const merged = mergedCells(rows, merges);
  if (merged.size === 0) return { own: cellIn, at: cellIn };
  return {
    own: cellIn,
    at: (row, column) => cellIn(row, column) ?? merged.get(row.number * COLUMNS + column),
  };
}

/** Cells ascend by column, so that none stands behind the place its column's number gives it. */
function cellIn({ cells }: SheetRow, column: number): Cell | undefined {
  let place = Math.min(column, cells.length) - 1;
  while (place >= 0 && (cells[place]?.column ?? 0) > column) place -= 1;
  const cell = cells[place];
  return cell?.column === column ? cell : undefined;
}

function mergedCells(rows: readonly SheetRow[], merges: readonly Area[]): ReadonlyMap<number, Cell> {
  const cells = new Map<number, Cell>();
  const vertical = merges.filter((area) => area.bottom > area.top);
  if (vertical.length === 0) return cells;
  const indexOf = new Map(rows.map((row, index) => [row.number, index]));
  for (const { top, left, bottom } of vertical) {
    const start = indexOf.get(top) ?? rows.length;
    const told = rows[start]?.cells.find((cell) => cell.column === left);
    for (let index = start + 1; told !== undefined; index += 1) {
      const row = rows[index];
      if (row === undefined || row.number > bottom) break;
      cells.set(row.number * COLUMNS + left, told);
    }
  }
  return cells;
}
