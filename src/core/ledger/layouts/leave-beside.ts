import { compactText, parseCount } from '@/core/values';
import { cellText } from '../cell-text';
import { cellPlace, withMadeColumn, type FoundTable, type MadeValue } from '../found-table';
import type { MissingBeside } from '../head-counts-model';
import { columnOf } from '../matched-column';
import type { SheetRow } from '../workbook';

/**
 * 应到27人，实到25人，请假2人 in one cell: those on leave get a column of their own, where no other says how many were
 * missing. Whoever tells whole and part and nobody on leave means none; a cell that tells less says nothing of them.
 * Other tables come back as they are.
 */
export function withLeaveBeside(found: FoundTable): FoundTable {
  const { headCounts } = found.role;
  if (headCounts === undefined) return found;
  const { missing, absent, missingBeside, both, whole, part } = headCounts;
  if ([missing, absent].some((name) => columnOf(name, found.matches) !== null)) return found;
  const column = [both, whole, part]
    .map((name) => columnOf(name, found.matches))
    .find((one) => one !== null && found.rows.some((row) => missingBeside.words.test(textAt(one, row))));
  if (column === undefined || column === null) return found;
  return withMadeColumn(found, {
    name: missing,
    heading: cellText(found.heading.cells.find((cell) => cell.column === column)),
    isBlankUnknown: true,
    textOf: (row) => missingIn(textAt(column, row), missingBeside),
    originOf: (row) => cellPlace(found, row, column),
  });
}

function textAt(column: number, { cells }: SheetRow): string {
  return compactText(cellText(cells.find((cell) => cell.column === column)));
}

/** What is no bare number is left as it stands: whoever reads it will say so. */
function missingIn(text: string, { words, others, nobody, forms }: MissingBeside): MadeValue | null {
  if (!words.test(text)) return parseCount(text).state === 'pair' ? 0 : null;
  if (nobody.test(text)) return 0;
  const rest = text.replace(others, ' ');
  const said = forms.map((form) => form.exec(rest)?.[1]).find((piece) => piece !== undefined) ?? rest;
  return /^\d+$/.test(said) ? Number(said) : said;
}
