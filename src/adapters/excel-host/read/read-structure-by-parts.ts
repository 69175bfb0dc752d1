import type { Area } from '@/core/ledger';
import type { Run } from '../batch/run';
import { rangeOf } from './area-ranges';
import { findFormulas } from './find-formulas';
import { findVisible } from './find-visible';
import {
  AREAS_WITHIN,
  askArea,
  askAreas,
  EMPTY_STRUCTURE,
  rowsAndColumnsOf,
  type AreaKind,
  type SheetStructure,
} from './sheet-structure';
import { isRefused, isTooMuch } from './too-much';

/**
 * The structure of a sheet whose areas are too many for one answer, or which Excel will not list because the sheet is
 * protected: they are then found out cell by cell and row by row.
 */
export async function readStructureByParts(run: Run, id: string): Promise<SheetStructure> {
  const used = await readUsedArea(run, id);
  if (used === null) return EMPTY_STRUCTURE;
  const seen = { ...used, top: 1, left: 1 };
  return {
    used,
    merged: withoutDoubles(await readAreas(run, id, 'merged', used)),
    formulas: await unlessRefused(
      () => readAreas(run, id, 'formulas', used),
      () => findFormulas(run, id, used),
    ),
    visible: await unlessRefused(
      async () => rowsAndColumnsOf(await readAreas(run, id, 'visible', seen)),
      () => findVisible(run, id, seen),
    ),
  };
}

async function unlessRefused<Result>(
  read: () => Promise<Result>,
  find: () => Promise<Result>,
): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (isRefused(error)) return find();
    throw error;
  }
}

function readUsedArea(run: Run, id: string): Promise<Area | null> {
  return run(async (context) => {
    const used = askArea(context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true));
    await context.sync();
    return used();
  });
}

/** By halves, down to one row. */
async function readAreas(run: Run, id: string, kind: AreaKind, within: Area): Promise<Area[]> {
  try {
    return await readAreasAtOnce(run, id, kind, within);
  } catch (error) {
    if (!isTooMuch(error) || within.top === within.bottom) throw error;
  }
  const middle = Math.floor((within.top + within.bottom) / 2);
  const upper = await readAreas(run, id, kind, { ...within, bottom: middle });
  const lower = await readAreas(run, id, kind, { ...within, top: middle + 1 });
  return [...upper, ...lower];
}

function readAreasAtOnce(run: Run, id: string, kind: AreaKind, within: Area): Promise<Area[]> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const answer = askAreas(AREAS_WITHIN[kind](rangeOf(sheet, within)));
    await context.sync();
    return answer();
  });
}

/** A merged area is given with the half its first cell lies in (OJ#3611); were it given with both, it would be the same. */
function withoutDoubles(areas: readonly Area[]): Area[] {
  const byPlace = new Map(areas.map((area) => [`${area.top},${area.left}`, area]));
  return [...byPlace.values()];
}
