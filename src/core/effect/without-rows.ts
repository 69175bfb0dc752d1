import { heldMerges, type Area, type Cell, type Sheet, type SheetRow, type Workbook } from '@/core/ledger';
import { spanOf, type ChosenRows, type RowSpan } from './chosen-rows';

/**
 * The workbooks as they would be without some rows; the others keep their numbers. What rows that go share with rows
 * that stay, by a merged cell, stays with these.
 */
export function withoutRows(
  workbooks: readonly Workbook[],
  { file, sheet: name, spans }: ChosenRows,
): readonly Workbook[] {
  return workbooks.map((workbook) => {
    if (workbook.file !== file) return workbook;
    const sheets = workbook.sheets.map((sheet) => (sheet.name === name ? withoutSpans(sheet, spans) : sheet));
    return { ...workbook, sheets };
  });
}

function withoutSpans(sheet: Sheet, spans: readonly RowSpan[]): Sheet {
  const rowOf = new Map(sheet.rows.map((row) => [row.number, row]));
  const left = new Map(
    sheet.rows.filter(({ number }) => !isGone(number, spans)).map((row) => [row.number, row]),
  );
  const merges: Area[] = [];
  for (const area of sheet.merges) {
    const top = firstLeft(area.top, spans);
    if (top > area.bottom) continue;
    merges.push({ ...area, top });
    const shared = rowOf.get(area.top)?.cells.find(({ column }) => column === area.left);
    if (top > area.top && shared !== undefined) left.set(top, withCell(left.get(top), top, shared));
  }
  const rows = Array.from(left.values()).sort((one, other) => one.number - other.number);
  return { ...sheet, rows, merges: heldMerges(merges, rows) };
}

function isGone(row: number, spans: readonly RowSpan[]): boolean {
  return spanOf(row, spans) !== undefined;
}

/** The first row from this one on that stays. */
function firstLeft(row: number, spans: readonly RowSpan[]): number {
  let next = row;
  for (let span = spanOf(next, spans); span !== undefined; span = spanOf(next, spans)) next = span.last + 1;
  return next;
}

function withCell(row: SheetRow | undefined, number: number, cell: Cell): SheetRow {
  const { cells, ...rest } = row ?? { number, hidden: false, cells: [] };
  const others = cells.filter(({ column }) => column !== cell.column);
  return { ...rest, cells: [...others, cell].sort((one, other) => one.column - other.column) };
}
