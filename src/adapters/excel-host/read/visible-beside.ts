import type { Run } from '../batch/run';
import { rangeOf } from './area-ranges';
import { AREAS_WITHIN, askAreas, rowsAndColumnsOf, type SheetStructure } from './sheet-structure';

/** False where all rows or all columns are hidden: nothing visible is left to tell which. */
export function showsSomething({ used, visible }: SheetStructure): boolean {
  return used === null || visible.rows.length > 0;
}

/** The structure of a sheet that shows nothing of its values, with what can be seen beside and below them. */
export function withVisible(run: Run, id: string, structure: SheetStructure): Promise<SheetStructure> {
  const { used } = structure;
  if (used === null) return Promise.resolve(structure);
  return run(async (context) => {
    const range = rangeOf(context.workbook.worksheets.getItem(id), { ...used, top: 1, left: 1 });
    const rows = askAreas(AREAS_WITHIN.visible(range.getEntireRow()));
    const columns = askAreas(AREAS_WITHIN.visible(range.getEntireColumn()));
    await context.sync();
    return { ...structure, visible: rowsAndColumnsOf([...rows(), ...columns()]) };
  });
}
