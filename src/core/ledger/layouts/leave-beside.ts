import { compactText, parseCount } from '@/core/values';
import { cellText } from '../cell-text';
import { withMadeColumn, type FoundTable } from '../found-table';
import type { HeadCounts } from '../head-counts-model';
import { columnOf } from '../matched-column';
import type { SheetRow } from '../workbook';

/**
 * 应到27人，实到25人，请假2人 in one cell: those on leave get a column of their own, where no other says how many were
 * missing. Cells that say nothing of them mean nobody, as a blank in that column would. Other tables come back as they
 * are.
 */
export function withLeaveBeside(found: FoundTable): FoundTable {
  const { headCounts } = found.role;
  if (headCounts === undefined || saysMissing(found, headCounts)) return found;
  const { missing, missingBeside, both, whole, part } = headCounts;
  const columns = [both, whole, part].flatMap((name) => columnOf(name, found.matches) ?? []);
  const column = columns.find((one) => found.rows.some((row) => missingBeside.test(textAt(one, row))));
  if (column === undefined) return found;
  return withMadeColumn(found, {
    name: missing,
    heading: cellText(found.heading.cells.find((cell) => cell.column === column)),
    textOf: (row) => missingIn(textAt(column, row), missingBeside),
    originOf: (row) => ({ row, column }),
  });
}

function saysMissing({ matches }: FoundTable, { missing, absent, names }: HeadCounts): boolean {
  return [missing, absent, names?.missing, names?.absent].some((name) => columnOf(name, matches) !== null);
}

function textAt(column: number, { cells }: SheetRow): string {
  return compactText(cellText(cells.find((cell) => cell.column === column)));
}

function missingIn(text: string, missingBeside: RegExp): number | null {
  const [, after, before] = missingBeside.exec(text) ?? [];
  const said = after ?? before;
  if (said !== undefined) return Number(said);
  return parseCount(text).state === 'pair' ? 0 : null;
}
