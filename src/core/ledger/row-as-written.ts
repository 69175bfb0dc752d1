import { columnLetters } from '@/core/findings';
import { cellText } from './cell-text';
import type { LedgerTable } from './ledger';
import { NO_ROW, NUMERIC } from './row-cells';
import { tableCells } from './table-cells';
import type { Sheet, SheetRow, Workbook } from './workbook';

export interface RowPlace {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** A cell of a row under its heading. */
export interface WrittenCell {
  /** Empty: there is none above it. */
  readonly heading: string;
  readonly letters: string;
  /** Empty: it holds nothing. */
  readonly text: string;
}

/** Where the cell of a column stands: mostly in the row itself, in a form somewhere else. */
type Spot = Pick<WrittenCell, 'heading'> & {
  readonly row: SheetRow;
  readonly column: number;
  readonly isOwn: boolean;
};

/** The number of a column that a table was given from another one. */
const ELSEWHERE = 0;

/** A row as its workbook has it, cell by cell; null: the workbooks hold nothing in that place. */
export function rowAsWritten(
  place: RowPlace,
  workbooks: readonly Workbook[],
  tables: readonly LedgerTable[],
): readonly WrittenCell[] | null {
  const sheet = workbooks
    .find(({ file }) => file === place.file)
    ?.sheets.find(({ name }) => name === place.sheet);
  const row = sheet?.rows.find(({ number }) => number === place.row);
  if (sheet === undefined || row === undefined) return null;
  const table = tableAt(place, tables);
  const { at, own } = tableCells(sheet.rows, sheet.merges);
  return spotsOf(row, sheet, table).map(({ heading, row: holding, column, isOwn }) => ({
    heading,
    letters: columnLetters(column),
    text: cellText(isOwn ? own(holding, column) : at(holding, column)),
  }));
}

/** The one that has the row among its records, else the one that begins last above it. */
function tableAt({ file, sheet, row }: RowPlace, tables: readonly LedgerTable[]): LedgerTable | undefined {
  const ofSheet = tables.filter((table) => table.file === file && table.sheet === sheet);
  return (
    ofSheet.find(({ records }) => records.some((record) => record.row === row)) ??
    ofSheet.filter(({ headerRow }) => headerRow < row).at(-1)
  );
}

function spotsOf(row: SheetRow, sheet: Sheet, table: LedgerTable | undefined): readonly Spot[] {
  const rowAt = (number: number | undefined) => sheet.rows.find((one) => one.number === number) ?? NO_ROW;
  const { columns = [], places } = table ?? {};
  const told = columns.flatMap(({ heading, column, type }, index): readonly Spot[] => {
    const isOwn = NUMERIC.has(type);
    const spot = places?.[index];
    if (spot !== undefined) return [{ heading, row: rowAt(spot.row), column: spot.column, isOwn }];
    return column === ELSEWHERE ? [] : [{ heading, row, column, isOwn }];
  });
  if (places !== undefined) return told;
  const headings = rowAt(table?.headerRow);
  const others = row.cells
    .filter(({ column }) => columns.every((known) => known.column !== column))
    .map(({ column }): Spot => ({ heading: headingIn(headings, column), row, column, isOwn: true }));
  return [...told, ...others].sort((one, other) => one.column - other.column);
}

function headingIn(headings: SheetRow, column: number): string {
  return cellText(headings.cells.find((cell) => cell.column === column));
}
