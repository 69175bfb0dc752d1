import type { WorkbookTemplate } from '@/core/ledger';
import type { Run, Runs } from '../batch/run';
import { askDate1904 } from '../read/date-system';
import { addSheets } from './add-sheets';
import type { Waiting } from '../batch/run-patiently';
import { missingSheets, planSheets, type Occupied } from './plan-sheets';

export interface CreateOptions extends Waiting {
  /** Sheets whose names are taken stay as they are; without it a taken name ends it all. */
  readonly missingOnly?: boolean;
}

/** Adds the sheets of a template in three requests: look, add, fill. Gives the names of those to be seen. */
export async function createSheets(
  { look, act }: Runs,
  template: WorkbookTemplate,
  { missingOnly = false }: CreateOptions,
): Promise<string[]> {
  const { occupied, ids } = await readOccupied(look);
  const plans = planSheets(missingOnly ? missingSheets(template, occupied) : template, occupied);
  if (plans.length === 0) return [];
  await addSheets(act, plans, ids);
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
