import type { Area, Cell, SheetRow } from './workbook';

/** Looks up the cells of some rows; below the top of a vertical merge stands what its top says. */
export interface TableCells {
  at(row: SheetRow, column: number): Cell | undefined;
  /** The same, but a merged cell holds something only in its own row: a head count is not repeated. */
  own(row: SheetRow, column: number): Cell | undefined;
}

const COLUMNS = 16_384;

export function tableCells(rows: readonly SheetRow[], merges: readonly Area[]): TableCells {
  const merged = mergedCells(rows, merges);
  const own = (row: SheetRow, column: number) => row.cells.find((cell) => cell.column === column);
  return {
    own,
    at: (row, column) => own(row, column) ?? merged.get(row.number * COLUMNS + column),
  };
}

function mergedCells(rows: readonly SheetRow[], merges: readonly Area[]): ReadonlyMap<number, Cell> {
  const cells = new Map<number, Cell>();
  const vertical = merges.filter((area) => area.bottom > area.top);
  if (vertical.length === 0) return cells;
  const rowAt = new Map(rows.map((row, index) => [row.number, index]));
  for (const area of vertical) {
    const start = rowAt.get(area.top);
    const top =
      start === undefined ? undefined : rows[start]?.cells.find((cell) => cell.column === area.left);
    if (start === undefined || top === undefined) continue;
    for (const row of rows.slice(start + 1)) {
      if (row.number > area.bottom) break;
      cells.set(row.number * COLUMNS + area.left, top);
    }
  }
  return cells;
}
