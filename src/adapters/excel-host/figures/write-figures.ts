import { Failure } from '@/core/failure';
import type { FigureSheet } from '@/core/ledger';
import type { Run, Runs } from '../batch/run';
import { addSheets } from '../create/add-sheets';
import { applyRefresh } from './apply-refresh';
import { planFigureSheet } from './plan-figure-sheet';
import { planRefresh } from './plan-refresh';
import { readFigureSheet, type StandingSheet } from './read-figure-sheet';
import { findFigures } from './find-figures';

export interface WrittenFigures {
  /** As the workbook has its name. */
  readonly sheet: string;
  readonly created: boolean;
}

/** Writes figures to a new sheet, or what has changed to the one there is: look, at most twice, and write. */
export async function writeFigures({ look, act }: Runs, table: FigureSheet): Promise<WrittenFigures> {
  const { ids, sheet } = await readFigureSheet(look, table.name);
  if (sheet === null) {
    await addSheets(act, [planFigureSheet(table)], ids);
    return { sheet: table.name, created: true };
  }
  await refreshSheet(act, table, sheet);
  return { sheet: sheet.name, created: false };
}

async function refreshSheet(act: Run, table: FigureSheet, sheet: StandingSheet): Promise<void> {
  const plan = planRefresh(findFigures(table, sheet));
  if (sheet.isProtected) {
    // Some of its cells may be open to writing: asked, Excel would write those and then refuse.
    if (plan.edits.length > 0) throw new Failure('office.denied', { sheet: sheet.name });
  } else if (plan.edits.length > 0 || plan.record !== null) {
    await applyRefresh(act, sheet, plan);
  }
}
