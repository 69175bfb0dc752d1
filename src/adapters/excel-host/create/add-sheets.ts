import type { Run } from '../batch/run';
import { fillSheet } from './fill-sheet';
import { removeNewSheets } from './remove-new-sheets';
import type { SheetPlan } from './sheet-plan';

/**
 * Adds the planned sheets behind all others and shows the first, in two requests: add, fill. `before` are the ids of
 * the sheets there were. Throws the failures of Office, with no new sheet left behind.
 */
export async function addSheets(
  act: Run,
  plans: readonly SheetPlan[],
  before: readonly string[],
): Promise<void> {
  const added: Excel.Worksheet[] = [];
  try {
    await addEmptySheets(act, plans, added);
    await fillSheets(act, plans, idsOf(added));
  } catch (error) {
    await removeNewSheets(act, { names: plans.map(({ name }) => name), before, own: idsOf(added) }, error);
    throw error;
  }
}

/** `added` holds the new sheets also where this fails in the middle. */
function addEmptySheets(run: Run, plans: readonly SheetPlan[], added: Excel.Worksheet[]): Promise<void> {
  return run(async (context) => {
    for (const { name } of plans) {
      const sheet = context.workbook.worksheets.add(name);
      sheet.load('id');
      added.push(sheet);
    }
    await context.sync();
  });
}

function fillSheets(run: Run, plans: readonly SheetPlan[], ids: readonly string[]): Promise<void> {
  return run(async (context) => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItem(id));
    plans.forEach((plan, index) => {
      const sheet = sheets[index];
      if (sheet !== undefined) fillSheet(sheet, plan);
    });
    sheets[0]?.activate();
    await context.sync();
  });
}

/** The ids of those that Excel has told of: what came before a failing action has its answer. */
function idsOf(sheets: readonly Excel.Worksheet[]): string[] {
  return sheets.flatMap((sheet) => {
    const { id } = sheet.toJSON();
    return id === undefined ? [] : [id];
  });
}
