import { compactText } from '@/core/values';
import { cellText } from '../cell-text';
import { nameIn } from '../branch-name';
import { withMadeColumn, type FoundTable } from '../found-table';
import type { LedgerModel } from '../ledger-model';
import { columnOf } from '../matched-column';
import type { SheetRow } from '../workbook';

const LONGEST_LINE = 24;

/**
 * A table without a column of branches whose lines between the rows tell them (一、第一党支部), at least two: the same
 * table with such a column. Tables that are kept otherwise come back as they are.
 */
export function withSectionBranches(found: FoundTable, { branchName }: LedgerModel): FoundTable {
  const canName = found.role.columns.some(({ name }) => name === 'branch');
  if (branchName === undefined || !canName || columnOf('branch', found.matches) !== null) return found;
  const lines = linesIn(found.rows, branchName);
  if (new Set(Array.from(lines.values(), compactText)).size < 2) return found;
  const sections = new Map<number, { readonly name: string; readonly row: number }>();
  let section = { name: nameIn(found.title, branchName) ?? '', row: found.heading.number };
  for (const row of found.rows) {
    section = lines.has(row) ? { name: lines.get(row) ?? '', row: row.number } : section;
    sections.set(row.number, section);
  }
  return withMadeColumn(
    { ...found, rows: found.rows.filter((row) => !lines.has(row)) },
    {
      name: 'branch',
      heading: '',
      textOf: (row) => sections.get(row.number)?.name || null,
      originOf: (row) => ({ row: sections.get(row)?.row ?? row, column: 1 }),
    },
  );
}

function linesIn(rows: readonly SheetRow[], pattern: RegExp): ReadonlyMap<SheetRow, string> {
  const lines = new Map<SheetRow, string>();
  for (const row of rows) {
    const name = lineOf(row, pattern);
    if (name !== null) lines.set(row, name);
  }
  return lines;
}

/** The branch that a short line of its own is named after. */
function lineOf({ cells }: SheetRow, pattern: RegExp): string | null {
  if (cells.length !== 1) return null;
  const [only] = cells;
  if (only?.type !== 'text' || only.value.length > LONGEST_LINE) return null;
  return nameIn(cellText(only), pattern);
}
