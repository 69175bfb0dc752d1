import { parseCellAddress, type Finding } from '@/core/findings';
import type { Area, Cell, Ledger, LedgerRecord, LedgerTable, Sheet, SheetRow, Workbook } from '@/core/ledger';

/** Where a finding stands: the record it is about, and the cell that says what is at fault. */
export interface FindingPlace {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly table: LedgerTable;
  readonly record: LedgerRecord;
  readonly line: SheetRow;
  readonly column: number;
  /** Where the cell stands: for a row below the top of a merged cell that is the top. */
  readonly row: number;
  readonly cell: Cell | null;
}

/** Looks up places; null where a finding is about no record, or about a file of whose name there are two. */
export function placeFinder(
  workbooks: readonly Workbook[],
  { tables }: Pick<Ledger, 'tables'>,
): (finding: Finding) => FindingPlace | null {
  const sheets = new Map<string, { readonly workbook: Workbook; readonly sheet: Sheet }>();
  const lines = new Map<string, SheetRow>();
  for (const workbook of workbooks.filter(({ file }) => isOnlyOne(file, workbooks))) {
    for (const sheet of workbook.sheets) {
      sheets.set(keyOf(workbook.file, sheet.name), { workbook, sheet });
      for (const line of sheet.rows) lines.set(keyOf(workbook.file, sheet.name, line.number), line);
    }
  }
  const records = new Map<string, Told[]>();
  for (const { file, sheet, told, row } of tables.flatMap(toldRows)) {
    const key = keyOf(file, sheet, row);
    const known = records.get(key);
    if (known === undefined) records.set(key, [told]);
    else known.push(told);
  }
  return ({ file, sheet: name, cell: address }) => {
    const at = parseCellAddress(address);
    const found = sheets.get(keyOf(file, name));
    if (at === null || found === undefined) return null;
    const key = keyOf(file, name, at.row);
    // Tables beside one another share their rows: the one that has the column is meant.
    const [told, ...others] = (records.get(key) ?? []).filter(({ table }) =>
      table.columns.some(({ column }) => column === at.column),
    );
    const line = lines.get(key);
    if (told === undefined || others.length > 0 || line === undefined) return null;
    const row = topOf(found.sheet, at.row, at.column);
    const holder = row === at.row ? line : lines.get(keyOf(file, name, row));
    const cell = cellIn(holder, at.column);
    return { ...found, ...told, line, column: at.column, row, cell };
  };
}

interface Told {
  readonly table: LedgerTable;
  readonly record: LedgerRecord;
}

/** The sheet rows in which records stand; a form's value in each of its own, with the columns that stand there. */
function toldRows(
  table: LedgerTable,
): readonly { readonly file: string; readonly sheet: string; readonly row: number; readonly told: Told }[] {
  const { file, sheet, places, records, columns } = table;
  if (places === undefined)
    return records.map((record) => ({ file, sheet, row: record.row, told: { table, record } }));
  const rows = Array.from(new Set(places.map(({ row }) => row)));
  return rows.flatMap((row) => {
    const here = columns.map((column, index) => {
      const place = places[index];
      return { ...column, column: place?.row === row ? place.column : 0 };
    });
    return records.map((record) => ({
      file,
      sheet,
      row,
      told: { table: { ...table, columns: here }, record },
    }));
  });
}

export function cellIn(line: SheetRow | undefined, column: number): Cell | null {
  return line?.cells.find((cell) => cell.column === column) ?? null;
}

/** Does a merged cell lie over this place? What is written there nobody sees. */
export function isCovered({ sheet, line }: Pick<FindingPlace, 'line' | 'sheet'>, column: number): boolean {
  const holds = ({ top, left, bottom, right }: Area) =>
    line.number >= top && line.number <= bottom && column >= left && column <= right;
  return sheet.merges.some(holds);
}

/** The first row of the merged cell that covers this place, else the row itself. */
function topOf({ merges }: Sheet, row: number, column: number): number {
  const over = merges.find(
    ({ top, left, bottom }) => left === column && bottom > top && row > top && row <= bottom,
  );
  return over?.top ?? row;
}

function isOnlyOne(file: string, workbooks: readonly Workbook[]): boolean {
  return workbooks.filter((other) => other.file === file).length === 1;
}

function keyOf(...parts: readonly (string | number)[]): string {
  return parts.join('\u0001');
}
