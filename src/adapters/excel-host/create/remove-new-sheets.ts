import { Failure, isFailure } from '@/core/failure';
import type { Run } from '../batch/run';
import { askArea } from '../read/sheet-structure';

/** What tells a sheet that was just added from one of the user's. */
export interface NewSheets {
  readonly names: readonly string[];
  /** Ids of the sheets there were before. */
  readonly before: readonly string[];
  /** Ids Excel gave to those it was seen to add. */
  readonly own: readonly string[];
}

/**
 * Takes out the sheets that were added before `reason` ended it. Where the answer was lost and no id is known, only
 * empty ones: they might be the user's.
 * @throws Failure with the field `left` beside those of `reason`, where Excel does not let them be taken out.
 */
export async function removeNewSheets(run: Run, sheets: NewSheets, reason: unknown): Promise<void> {
  try {
    const ids = await findNewSheets(run, sheets, wasLost(reason));
    if (ids.length > 0) await deleteSheets(run, ids);
  } catch {
    if (!isFailure(reason)) throw reason;
    const fields = { ...reason.fields, left: sheets.names.join('、') };
    throw new Failure(reason.code, fields, { cause: reason });
  }
}

/** Did the answer get lost as a whole? An action that failed has a place. */
function wasLost(reason: unknown): boolean {
  return isFailure(reason) && reason.fields['location'] === '';
}

function findNewSheets(run: Run, { names, before, own }: NewSheets, takesEmpty: boolean): Promise<string[]> {
  return run(async (context) => {
    const asked = names.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('id');
      return { sheet, used: askArea(sheet.getUsedRangeOrNullObject(true)) };
    });
    await context.sync();
    return asked
      .filter(({ sheet }) => !sheet.isNullObject && !before.includes(sheet.id))
      .filter(({ sheet, used }) => own.includes(sheet.id) || (takesEmpty && used() === null))
      .map(({ sheet }) => sheet.id);
  });
}

function deleteSheets(run: Run, ids: readonly string[]): Promise<void> {
  return run(async (context) => {
    for (const id of ids) context.workbook.worksheets.getItem(id).delete();
    await context.sync();
  });
}
