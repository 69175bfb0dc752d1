import type { Area } from '@/core/ledger';
import { rangeOf } from '../read/area-ranges';
import type { CellEdit } from './cell-edit';
import { formatInput } from './content-input';

/** Puts the number formats of edits on the batch, in one assignment. */
export function putFormats(sheet: Excel.Worksheet, edits: readonly CellEdit[]): void {
  const set = edits.flatMap(({ row, column, format }) =>
    format === null ? [] : [{ row, column, input: formatInput(format) }],
  );
  const box = boxAround(set);
  if (box !== null) rangeOf(sheet, box.area).numberFormat = box.matrix;
}

/** The same for what the cells hold. */
export function putInputs(sheet: Excel.Worksheet, edits: readonly CellEdit[]): void {
  const set = edits.flatMap(({ row, column, input }) => (input === null ? [] : [{ row, column, input }]));
  const box = boxAround(set);
  if (box !== null) rangeOf(sheet, box.area).values = box.matrix;
}

interface Box {
  readonly area: Area;
  /** Null: the cell stays as it is. */
  readonly matrix: CellEdit['input'][][];
}

/** All at once, so that Excel makes all edits or none, and tells of one change. */
function boxAround(edits: readonly Pick<CellEdit, 'column' | 'input' | 'row'>[]): Box | null {
  if (edits.length === 0) return null;
  const rows = edits.map(({ row }) => row);
  const columns = edits.map(({ column }) => column);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const matrix = Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, (): CellEdit['input'] => null),
  );
  for (const { row, column, input } of edits) {
    const line = matrix[row - top];
    if (line !== undefined) line[column - left] = input;
  }
  return { area: { top, left, bottom, right }, matrix };
}
