import { compactHeading } from '../match-headings';
import { cellText } from '../cell-text';
import type { Sheet, SheetRow } from '../workbook';

const WIDEST = 200;
/** A heading row stands near the top. */
const ROWS_LOOKED_AT = 30;
const FEWEST_HEADINGS = 2;

/**
 * Tables beside one another as sheets of their own, each with the titles that stand over it: the parts of a sheet
 * between columns that are empty from top to bottom, and those whose headings begin anew. A title may span them all.
 */
export function columnBands(sheet: Sheet): readonly Sheet[] {
  const used = usedColumns(sheet.rows);
  const gaps = used.filter((column, place) => column - (used[place - 1] ?? -1) > 1);
  const starts = Array.from(new Set([...gaps, ...repeatedStarts(sheet.rows)])).sort(
    (left, right) => left - right,
  );
  if (starts.length < 2 || used.length > WIDEST) return [sheet];
  const first = sheet.rows.findIndex(({ cells }) => cells.length > 1);
  return starts.map((from, place) => bandOf(sheet, from, (starts[place + 1] ?? Infinity) - 1, first));
}

/** Columns in which some row of several cells holds something: a title reaches over the gap. */
function usedColumns(rows: readonly SheetRow[]): readonly number[] {
  const used: boolean[] = [];
  // Of rows without a gap only the longest one tells anything new.
  let longest = 0;
  for (const { cells } of rows) {
    const last = cells.at(-1)?.column ?? 0;
    if (cells.length < 2 || (last === cells.length && last <= longest)) continue;
    for (const { column } of cells) used[column] = true;
    if (last === cells.length) longest = last;
  }
  return Array.from(used.keys()).filter((column) => used[column] === true);
}

/** Where a row of headings says its first ones again, in the same order: 时间 类型 主题 时间 类型 主题. */
function repeatedStarts(rows: readonly SheetRow[]): readonly number[] {
  for (const { cells } of rows.slice(0, ROWS_LOOKED_AT)) {
    if (cells.some(({ type }) => type !== 'text')) continue;
    const texts = cells.map((cell) => compactHeading(cellText(cell)));
    const starts = cells.filter(
      (_, place) => place >= FEWEST_HEADINGS && texts[place] === texts[0] && texts[place + 1] === texts[1],
    );
    if (starts.length > 0) return starts.map(({ column }) => column);
  }
  return [];
}

function bandOf(sheet: Sheet, from: number, to: number, firstOfSeveral: number): Sheet {
  const rows = sheet.rows.flatMap((row, index): SheetRow[] => {
    const isTitle = row.cells.length === 1 && index < firstOfSeveral;
    const cells = row.cells.filter(({ column }) => isTitle || (column >= from && column <= to));
    return cells.length === 0 ? [] : [{ ...row, cells }];
  });
  return { ...sheet, rows };
}
