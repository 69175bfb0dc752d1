import { heldMerges, type Cell, type Sheet, type SheetRow } from '@/core/ledger';
import type { SheetStructure } from './sheet-structure';
import { gapsBetween, isWithin, joinSpans, type Span } from './spans';
import type { Line } from './to-lines';

/** A sheet as the port has it, but for what its tab says. */
export type SheetContent = Pick<Sheet, 'rows' | 'merges' | 'hiddenColumns'>;

/** Puts together what was read of the values and of what is around them. */
export function composeSheet(lines: readonly Line[], structure: SheetStructure): SheetContent {
  const lastRow = lines.at(-1)?.number ?? 0;
  const lastColumn = lines.reduce((last, { cells }) => Math.max(last, cells.at(-1)?.column ?? 0), 0);
  const hiddenRows = gapsBetween(structure.visible.rows, { from: 1, to: lastRow });
  const hiddenColumns = gapsBetween(structure.visible.columns, { from: 1, to: lastColumn });
  const computed = formulaColumns(lines, structure);
  const rows = lines.map(({ number, cells }): SheetRow => {
    const columns = computed.get(number);
    return {
      number,
      hidden: isWithin(hiddenRows, number),
      cells: columns === undefined ? cells : cells.map((cell) => flagged(cell, columns)),
    };
  });
  return { rows, merges: heldMerges(structure.merged, rows), hiddenColumns: hiddenColumns.flatMap(placesOf) };
}

/** By row number: the columns that hold a formula. */
function formulaColumns(
  lines: readonly Line[],
  { formulas }: SheetStructure,
): ReadonlyMap<number, readonly Span[]> {
  const columnsOfRow = new Map<number, Span[]>();
  for (const { top, left, bottom, right } of formulas) {
    for (let index = firstLineFrom(lines, top); index < lines.length; index += 1) {
      const number = lines[index]?.number ?? Infinity;
      if (number > bottom) break;
      const columns = columnsOfRow.get(number);
      if (columns === undefined) columnsOfRow.set(number, [{ from: left, to: right }]);
      else columns.push({ from: left, to: right });
    }
  }
  return new Map([...columnsOfRow].map(([number, columns]) => [number, joinSpans(columns)]));
}

/** Index of the first line at or below a row. */
function firstLineFrom(lines: readonly Line[], row: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.number ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function flagged(cell: Cell, columns: readonly Span[]): Cell {
  return isWithin(columns, cell.column) ? { ...cell, formula: true } : cell;
}

function placesOf({ from, to }: Span): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
