import type { Area } from '@/core/ledger';
import type { Run } from '../batch/run';
import { rangeOf } from './area-ranges';
import { inChunks } from './in-chunks';
import type { Piece } from './plan-chunks';

/** The cells of an area that hold a formula, told by comparing formulas and values: as long as both. */
export async function findFormulas(run: Run, sheetId: string, area: Area): Promise<Area[]> {
  const found: Area[] = [];
  await inChunks([{ sheetId, area }], async (chunk) => {
    found.push(...(await findInChunk(run, chunk)));
  });
  return found;
}

function findInChunk(run: Run, pieces: readonly Piece[]): Promise<Area[]> {
  return run(async (context) => {
    const asked = pieces.map(({ sheetId, area }) => ({
      area,
      range: rangeOf(context.workbook.worksheets.getItem(sheetId), area),
    }));
    for (const { range } of asked) range.load('formulas,values');
    await context.sync();
    return asked.flatMap(({ area, range }) => formulaCells(area, range.formulas, range.values));
  });
}

/** For a constant Excel gives the value as its formula, also for a text that looks like one. */
export function formulaCells(
  { top, left }: Area,
  formulas: readonly (readonly unknown[])[],
  values: readonly (readonly unknown[])[],
): Area[] {
  return formulas.flatMap((row, rowIndex) =>
    row.flatMap((formula, index) => {
      const isFormula = typeof formula === 'string' && formula.startsWith('=');
      if (!isFormula || formula === values[rowIndex]?.[index]) return [];
      const [line, column] = [top + rowIndex, left + index];
      return [{ top: line, left: column, bottom: line, right: column }];
    }),
  );
}
