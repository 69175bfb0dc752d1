import { cellAddress, parseCellAddress, type Place } from '@/core/findings';
import type { Cell, Sheet, Workbook } from '@/core/ledger';
import { compactText } from '@/core/values';

export interface NamedCellContent {
  /** Null: the cell is empty. */
  readonly cell: Cell | null;
  readonly place: Place;
}

/** A cell by its defined name, or by an address in a sheet: `汇总!B3`, or `B3` beside the sheet's name. Null: none. */
export function findNamedCell(
  reference: string,
  sheetName: string,
  workbooks: readonly Workbook[],
): NamedCellContent | null {
  for (const workbook of workbooks) {
    const named = workbook.names.find(({ name }) => compactText(name) === compactText(reference));
    const at = named === undefined ? addressed(reference, sheetName) : { ...named };
    const sheet = workbook.sheets.find(
      ({ name }) => at !== null && compactText(name) === compactText(at.sheet),
    );
    if (at === null || sheet === undefined) continue;
    const place = { file: workbook.file, sheet: sheet.name, cell: cellAddress(at.row, at.column) };
    return { cell: cellIn(sheet, at.row, at.column), place };
  }
  return null;
}

function addressed(reference: string, sheetName: string) {
  const [cell = '', sheet = sheetName] = reference.replace(/'/g, '').split('!').reverse();
  const address = parseCellAddress(cell);
  return address === null ? null : { sheet, ...address };
}

function cellIn(sheet: Sheet, row: number, column: number): Cell | null {
  return (
    sheet.rows.find(({ number }) => number === row)?.cells.find((cell) => cell.column === column) ?? null
  );
}
