import { Failure } from '@/core/failure';
import type { Run } from '../batch/run';
import { putLooks } from '../create/fill-sheet';
import { rangeOf } from '../read/area-ranges';
import { editsBack } from './edits-back';
import { formatRecord, NO_RECORD, RECORD_KEY } from './figure-record';
import type { RefreshPlan } from './plan-refresh';
import { putFormats, putInputs } from './put-edits';
import type { StandingSheet } from './read-figure-sheet';
import { askCells, cellAt, type SheetCells } from './sheet-cells';

/**
 * Makes the edits of a plan in one request. Where that ends in the middle, or where something else stood there than
 * the plan was made by, what was overwritten is put back; only the look of a new row may stay.
 * @throws Failure office.changing where the sheet has changed since it was read; the failures of Office; and
 * workbook.partlyWritten (field `sheet`) where the cells could not be put back
 */
export async function applyRefresh(act: Run, sheet: StandingSheet, plan: RefreshPlan): Promise<void> {
  const stood: SheetCells[] = [];
  try {
    await makeEdits(act, sheet, plan, stood);
    if (!stood.every((cells) => isSame(cells, sheet.cells))) throw new Failure('office.changing');
  } catch (reason) {
    const [before] = stood;
    if (before === undefined || (await putBack(act, sheet, plan, before))) throw reason;
    throw new Failure('workbook.partlyWritten', { sheet: sheet.name }, { cause: reason });
  }
}

/** `stood` gets what stood in the plan's area right before, also where this fails later on. */
function makeEdits(
  run: Run,
  { id }: StandingSheet,
  { area, looks, edits, record }: RefreshPlan,
  stood: SheetCells[],
): Promise<void> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const before = askCells(rangeOf(sheet, area), area);
    putLooks(sheet, looks);
    // Before the contents: under the format of texts a number would become one.
    putFormats(sheet, edits);
    putInputs(sheet, edits);
    if (record !== null) sheet.customProperties.add(RECORD_KEY, record);
    try {
      await context.sync();
    } finally {
      stood.push(...[before()].filter((cells) => cells !== null));
    }
  });
}

/** Does the same stand in all cells of an area as was read there? */
function isSame(now: SheetCells | null, read: SheetCells): boolean {
  if (now === null) return false;
  const { top, left } = now.area;
  return now.formulas.every((line, down) =>
    line.every((formula, across) => formula === cellAt(read, top + down, left + across).formula),
  );
}

/** False where Excel refuses that too, or where the cells have moved once more. */
async function putBack(
  run: Run,
  { id, record }: StandingSheet,
  plan: RefreshPlan,
  before: SheetCells,
): Promise<boolean> {
  const edits = editsBack(plan.edits, before);
  try {
    return await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      putInputs(sheet, edits);
      putFormats(sheet, edits);
      if (plan.record !== null) sheet.customProperties.add(RECORD_KEY, record ?? formatRecord(NO_RECORD));
      const after = askCells(rangeOf(sheet, plan.area), plan.area);
      await context.sync();
      return isSame(after(), before);
    });
  } catch {
    return false;
  }
}
