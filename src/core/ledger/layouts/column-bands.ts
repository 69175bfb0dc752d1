import type { Sheet, SheetRow } from '../workbook';

const WIDEST = 200;

/**
 * Tables beside one another as sheets of their own, each with the titles that stand over it: the parts of a sheet
 * between columns that are empty from top to bottom. A title may span them all.
 */
export function columnBands(sheet: Sheet): readonly Sheet[] {
  const used = usedColumns(sheet.rows);
  const starts = used.filter((column, place) => column - (used[place - 1] ?? -1) > 1);
  if (starts.length < 2 || used.length > WIDEST) return [sheet];
  return starts.map((from, place) => bandOf(sheet, from, (starts[place + 1] ?? Infinity) - 1));
}

/** Columns in which some row of several cells holds something: a title reaches over the gap. */
function usedColumns(rows: readonly SheetRow[]): readonly number[] {
  const used: boolean[] = [];
  for (const { cells } of rows) {
    if (cells.length > 1) for (const { column } of cells) used[column] = true;
  }
  return Array.from(used.keys()).filter((column) => used[column] === true);
}

function bandOf(sheet: Sheet, from: number, to: number): Sheet {
  const rows = sheet.rows.flatMap((row): SheetRow[] => {
    const cells = row.cells.filter((cell) => (cell.column >= from && cell.column <= to) || spans(sheet, row));
    return cells.length === 0 ? [] : [{ ...row, cells }];
  });
  return { ...sheet, rows };
}

/** A lone title merged over more than its own band is the title of all. */
function spans({ merges }: Sheet, { number, cells }: SheetRow): boolean {
  const [only] = cells;
  if (cells.length !== 1 || only === undefined) return false;
  return merges.some(({ top, left, right }) => top === number && left === only.column && right > left + 3);
}
