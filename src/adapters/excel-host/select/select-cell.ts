import { parseCellAddress } from '@/core/findings';
import type { Run, Runs } from '../batch/run';
import type { Waiting } from '../batch/run-patiently';

export interface SelectOptions extends Waiting {
  /** Show the sheet, the row and the column if they are hidden. */
  readonly unhide?: boolean;
}

export type Selected = 'selected' | 'hidden' | 'missing';

interface Hidden {
  readonly sheet: boolean;
  readonly row: boolean;
  readonly column: boolean;
}

/** Shows a cell to the user. The sheet is given by its id or its name. @throws RangeError for no address of a cell. */
export async function selectCell(
  { look, act }: Runs,
  sheet: string,
  cell: string,
  { unhide = false }: SelectOptions,
): Promise<Selected> {
  if (parseCellAddress(cell) === null) throw new RangeError(`${cell} is no cell`);
  const hidden = await findHidden(look, sheet, cell);
  if (hidden === null) return 'missing';
  if (!unhide && (hidden.sheet || hidden.row || hidden.column)) return 'hidden';
  await show(act, sheet, cell, hidden);
  return 'selected';
}

/** What of a cell's surroundings is hidden; null where there is no such sheet. */
function findHidden(run: Run, name: string, cell: string): Promise<Hidden | null> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const range = sheet.getRange(cell);
    sheet.load('visibility');
    range.load('rowHidden,columnHidden');
    await context.sync();
    if (sheet.isNullObject) return null;
    return { sheet: sheet.visibility !== 'Visible', row: range.rowHidden, column: range.columnHidden };
  });
}

function show(run: Run, name: string, cell: string, hidden: Hidden): Promise<void> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = sheet.getRange(cell);
    if (hidden.sheet) sheet.visibility = 'Visible';
    if (hidden.row) range.rowHidden = false;
    if (hidden.column) range.columnHidden = false;
    sheet.activate();
    range.select();
    await context.sync();
  });
}
