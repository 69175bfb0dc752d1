import type { Cell, Sheet, SheetRow, Workbook } from '@/core/ledger';
import { cellOf } from './content-text';
import type { CellChange, Correction } from './correction';
import { changesByRow, changesBySheet } from './group-changes';

/** The workbooks as they read once the corrections are made. */
export function withCorrections(
  workbooks: readonly Workbook[],
  corrections: readonly Correction[],
): readonly Workbook[] {
  return workbooks.map((workbook) => {
    const changes = changesBySheet(corrections.filter(({ file }) => file === workbook.file));
    return {
      ...workbook,
      sheets: workbook.sheets.map((sheet) => withChanges(sheet, changes.get(sheet.name) ?? [])),
    };
  });
}

/** A sheet with some cells changed; only in rows that hold something already. */
export function withChanges(sheet: Sheet, changes: readonly CellChange[]): Sheet {
  if (changes.length === 0) return sheet;
  const byRow = changesByRow(changes);
  return { ...sheet, rows: sheet.rows.map((row) => withCells(row, byRow.get(row.number) ?? [])) };
}

function withCells(row: SheetRow, changes: readonly CellChange[]): SheetRow {
  if (changes.length === 0) return row;
  const cells = new Map<number, Cell>(row.cells.map((cell) => [cell.column, cell]));
  for (const { column, becomes } of changes) cells.set(column, cellOf(column, becomes));
  return { ...row, cells: Array.from(cells.values()).sort((left, right) => left.column - right.column) };
}
