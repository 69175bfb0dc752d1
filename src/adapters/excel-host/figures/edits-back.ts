import type { CellEdit } from './cell-edit';
import { contentInput } from './content-input';
import { cellAt, type SheetCells, type StandingCell } from './sheet-cells';

/** What brings back what stood in the cells before they were edited, to be put before the formats are. */
export function editsBack(edits: readonly CellEdit[], before: SheetCells): readonly CellEdit[] {
  return edits.map(({ row, column, input, format }) => {
    const standing = cellAt(before, row, column);
    return {
      row,
      column,
      input: input === null ? null : inputBack(standing, format ?? standing.format),
      format: format === null ? null : standing.format,
    };
  });
}

/** `format` is what the cell has while it is written. */
function inputBack({ value, formula }: StandingCell, format: string): CellEdit['input'] {
  // For a text that looks like a formula Excel gives the text as both.
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return formula;
  if (typeof value === 'boolean') return value;
  return contentInput(typeof value === 'number' ? value : String(value), format);
}
