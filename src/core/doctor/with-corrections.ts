import type { Cell, Sheet, SheetRow, Workbook } from '@/core/ledger';
import { cellOf } from './content-text';
import type { CellChange, Correction } from './correction';

/** The workbooks as they read once the corrections are made. */
export function withCorrections(
  workbooks: readonly Workbook[],
  corrections: readonly Correction[],
): readonly Workbook[] {
  const changes = new Map<string, CellChange[]>();
  for (const { file, sheet, cells } of corrections) {
    const key = `${file}\u0001${sheet}`;
    const known = changes.get(key);
    if (known === undefined) changes.set(key, [...cells]);
    else known.push(...cells);
  }
  return workbooks.map((workbook) => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      withChanges(sheet, changes.get(`${workbook.file}\u0001${sheet.name}`) ?? []),
    ),
  }));
}

/** A sheet with some cells changed; only rows that hold something already are. */
export function withChanges(sheet: Sheet, changes: readonly CellChange[]): Sheet {
  if (changes.length === 0) return sheet;
  const byRow = new Map<number, CellChange[]>();
  for (const change of changes) {
    const row = byRow.get(change.row);
    if (row === undefined) byRow.set(change.row, [change]);
    else row.push(change);
  }
  return { ...sheet, rows: sheet.rows.map((row) => withCells(row, byRow.get(row.number) ?? [])) };
}

function withCells(row: SheetRow, changes: readonly CellChange[]): SheetRow {
  if (changes.length === 0) return row;
  const cells = new Map<number, Cell>(row.cells.map((cell) => [cell.column, cell]));
  for (const { column, becomes } of changes) cells.set(column, cellOf(column, becomes));
  return { ...row, cells: Array.from(cells.values()).sort((left, right) => left.column - right.column) };
}
