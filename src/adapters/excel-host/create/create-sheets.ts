import type { WorkbookTemplate } from '@/core/ledger';
import type { Run, Runs } from '../batch/run';
import { askDate1904 } from '../read/date-system';
import { fillSheet } from './fill-sheet';
import { planSheets, type Occupied } from './plan-sheets';
import { removeNewSheets } from './remove-new-sheets';
import type { SheetPlan } from './sheet-plan';

/** Adds the sheets of a template in three requests: look, add, fill. Gives the names of those to be seen. */
export async function createSheets({ look, act }: Runs, template: WorkbookTemplate): Promise<string[]> {
  const { occupied, ids } = await readOccupied(look);
  const plans = planSheets(template, occupied);
  if (plans.length === 0) return [];
  const added: Excel.Worksheet[] = [];
  try {
    await addSheets(act, plans, added);
    await fillSheets(act, plans, idsOf(added));
  } catch (error) {
    await removeNewSheets(
      act,
      { names: plans.map(({ name }) => name), before: ids, own: idsOf(added) },
      error,
    );
    throw error;
  }
  return plans.filter(({ veryHidden }) => !veryHidden).map(({ name }) => name);
}

function readOccupied(run: Run): Promise<{ occupied: Occupied; ids: readonly string[] }> {
  return run(async (context) => {
    const { workbook } = context;
    const isDate1904 = askDate1904(workbook);
    workbook.worksheets.load('items/id,items/name');
    workbook.tables.load('items/name');
    workbook.names.load('items/name');
    await context.sync();
    const names = [...workbook.tables.items, ...workbook.names.items].map(({ name }) => name);
    const sheets = workbook.worksheets.items;
    return {
      occupied: { sheets: sheets.map(({ name }) => name), names, date1904: isDate1904() },
      ids: sheets.map(({ id }) => id),
    };
  });
}

/** `added` holds the new sheets also where this fails in the middle. */
function addSheets(run: Run, plans: readonly SheetPlan[], added: Excel.Worksheet[]): Promise<void> {
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
