import type { Area } from '@/core/ledger';
import type { Run } from '../batch/run';
import { rangeOf } from './area-ranges';
import { findVisible } from './find-visible';
import {
  AREAS_WITHIN,
  askAreas,
  rowsAndColumnsOf,
  type RowsAndColumns,
  type SheetStructure,
} from './sheet-structure';
import { isRefused } from './too-much';

/** False where all rows or all columns are hidden: nothing visible is left to tell which. */
export function showsSomething({ used, visible }: SheetStructure): boolean {
  return used === null || visible.rows.length > 0;
}

/** The structure of a sheet that shows nothing of its values, with what can be seen beside and below them. */
export async function withVisible(run: Run, id: string, structure: SheetStructure): Promise<SheetStructure> {
  const { used } = structure;
  if (used === null) return structure;
  const area = { ...used, top: 1, left: 1 };
  try {
    return { ...structure, visible: await readVisibleBeside(run, id, area) };
  } catch (error) {
    if (isRefused(error)) return { ...structure, visible: await findVisible(run, id, area) };
    throw error;
  }
}

function readVisibleBeside(run: Run, id: string, area: Area): Promise<RowsAndColumns> {
  return run(async (context) => {
    const range = rangeOf(context.workbook.worksheets.getItem(id), area);
    const rows = askAreas(AREAS_WITHIN.visible(range.getEntireRow()));
    const columns = askAreas(AREAS_WITHIN.visible(range.getEntireColumn()));
    await context.sync();
    return rowsAndColumnsOf([...rows(), ...columns()]);
  });
}
