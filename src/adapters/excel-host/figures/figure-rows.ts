import type { Area, FigureHeading } from '@/core/ledger';
import { figureName } from './named-figures';
import { cellAt, type SheetCells } from './sheet-cells';

/** What a row is looked for in. */
interface Place {
  readonly cells: SheetCells;
  readonly merged: readonly Area[];
}

/** Row numbers by the names of figures, wherever below the headings they stand; of two rows of one name the upper. */
export function rowsByName(
  cells: SheetCells,
  { row: top, columns }: FigureHeading,
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = top + 1; row <= cells.area.bottom; row += 1) {
    const name = figureName(cellAt(cells, row, columns.name).value);
    if (name !== '' && !rows.has(name)) rows.set(name, row);
  }
  return rows;
}

/** The first of so many rows below another in which nothing stands in our columns. */
export function firstFreeRow(place: Place, columns: readonly number[], below: number, count: number): number {
  let first = below + 1;
  for (let row = first; row < first + count; row += 1) if (!isFree(place, columns, row)) first = row + 1;
  return first;
}

function isFree({ cells, merged }: Place, columns: readonly number[], row: number): boolean {
  // A formula may show nothing.
  return columns.every(
    (column) => cellAt(cells, row, column).formula === '' && mergeAt(merged, row, column) === null,
  );
}

/** Of a merged area Excel writes only the first cell. */
export function isCovered(merged: readonly Area[], row: number, column: number): boolean {
  const area = mergeAt(merged, row, column);
  return area !== null && (area.top !== row || area.left !== column);
}

function mergeAt(merged: readonly Area[], row: number, column: number): Area | null {
  return (
    merged.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    ) ?? null
  );
}
