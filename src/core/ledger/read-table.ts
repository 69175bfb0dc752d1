import { remember } from '@/core/values';
import { cellText } from './cell-text';
import type { DraftRecord, DraftTable, RecordLikeness } from './draft-table';
import type { SheetFindings } from './finding-collector';
import { checkTotals, type TotalRow } from './check-totals';
import type { FoundTable } from './found-table';
import { yearReader, type RowYears } from './for-year';
import type { Exclusion, TableColumn } from './ledger';
import type { LedgerModel, RoleModel } from './ledger-model';
import type { WhenReading } from './read-date';
import { fieldReader, type RowFields } from './read-fields';
import { kindReader } from './read-kinds';
import { notHeldReader } from './not-held';
import { readWhen } from './read-when';
import { cellsOfRow, likenessReader } from './row-likeness';
import { signReader, type RowSign } from './row-signs';
import { tableCells, type TableCells } from './table-cells';
import { tableColumns } from './table-columns';
import type { Cell, SheetRow } from './workbook';

const SIGN_CODES = {
  total: 'row.total',
  subtotal: 'row.subtotal',
  example: 'row.example',
  note: null,
} as const satisfies Record<RowSign, string | null>;

/** Days and words are repeated all down a ledger. */
const REMEMBERED = 2_000;

/** What reading one row of a table needs to know. */
interface TableReading {
  readonly model: LedgerModel;
  readonly role: RoleModel;
  readonly columns: readonly TableColumn[];
  readonly cells: TableCells;
  readonly findings: SheetFindings;
  readonly dateColumn: TableColumn | null;
  /** Place of the column of branches; -1: there is none. */
  readonly branch: number;
  readonly readWhen: (row: SheetRow) => WhenReading | null;
  readonly readFields: (row: SheetRow, quiet: boolean) => RowFields;
  readonly readKinds: (row: SheetRow, quiet: boolean) => readonly string[];
  readonly years: RowYears;
  readonly whyNotHeld: (row: SheetRow, when: WhenReading | null) => Exclusion | null;
}

/** Reads every row below a heading into a record, or names it as none; nothing is dropped in silence. */
export function readTable(found: FoundTable, model: LedgerModel, findings: SheetFindings): DraftTable {
  const { role, rows, sheet } = found;
  const columns = tableColumns(found);
  const cells = tableCells(rows, sheet.merges);
  const kinds = kindReader({ found, model, columns, cells, findings });
  const reading: TableReading = {
    model,
    role,
    columns,
    cells,
    findings,
    dateColumn: columnNamed(role.dateColumn, columns),
    branch: columns.findIndex(({ name }) => name === 'branch'),
    readWhen: whenReader(role, columns, cells, model),
    years: yearReader(role.forYear, columns),
    whyNotHeld: notHeldReader({ role, columns, cells, findings, model }),
    readFields: fieldReader({ role, model, columns, cells, findings }),
    readKinds: kinds.read,
  };
  const signOf = signReader({ role, columns, merges: sheet.merges });
  const records: DraftRecord[] = [];
  const rowsOfRecords: SheetRow[] = [];
  const totals: TotalRow[] = [];
  for (const row of rows) {
    const signed = signOf(row);
    if (signed === null) {
      const record = readRow(row, reading);
      if (record === null) continue;
      records.push(record);
      rowsOfRecords.push(row);
      continue;
    }
    const code = SIGN_CODES[signed.sign];
    if (code !== null) findings.add(code, row.number, signed.cell.column, cellText(signed.cell));
    if (code === 'row.total' || code === 'row.subtotal') totals.push({ row, signed, above: records.length });
  }
  const vocabulary = model.vocabularies[role.kinds?.vocabulary ?? ''] ?? [];
  checkTotals(totals, records, columns, { vocabulary, model }, findings);
  const likeness = likenessOf(rowsOfRecords, columns, cells);
  return { found, role: role.role, columns, kinds: kinds.possible, records, likeness };
}

function likenessOf(
  rows: readonly SheetRow[],
  columns: readonly TableColumn[],
  cells: TableCells,
): RecordLikeness {
  const { hashOf, textOf } = likenessReader(columns);
  const cellsAt = (row: SheetRow) => cellsOfRow(row, columns, cells);
  return {
    hashes: () => {
      const hashes = new Int32Array(rows.length);
      rows.forEach((row, place) => (hashes[place] = hashOf(cellsAt(row), row.number)));
      return hashes;
    },
    textAt: (place) => {
      const row = rows[place];
      return row === undefined ? '' : textOf(cellsAt(row), row.number);
    },
  };
}

/** Null where the row says nothing in the table's columns. */
function readRow(row: SheetRow, reading: TableReading): DraftRecord | null {
  const { role, columns, cells, findings, dateColumn } = reading;
  if (!columns.some(({ column }) => isFilled(cells.own(row, column)))) return null;
  const dateCell = dateColumn === null ? undefined : cells.at(row, dateColumn.column);
  const when = reading.readWhen(row);
  const column = (dateColumn ?? row.cells[0])?.column ?? 1;
  const skipped = reading.whyNotHeld(row, when) ?? hiddenRow(row, reading);
  const quiet = skipped !== null;
  if (row.hidden) findings.add('row.hidden', row.number, column);
  const kinds = reading.readKinds(row, quiet);
  const { values, madeOf } = reading.readFields(row, quiet);
  return {
    row: row.number,
    when,
    column,
    dateText: cellText(dateCell),
    kinds,
    forYear: reading.years.stated(madeOf),
    ownYear: reading.years.own(madeOf),
    branch: cellText(madeOf[reading.branch]) || null,
    fields: values,
    excluded: skipped ?? kindFault(role, kinds),
  };
}

/** A cell of nothing but spaces holds nothing. */
function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.type === 'pending' || cellText(cell) !== '');
}

/** A table of plans alone tells of nothing that was held. */
function whenReader(
  role: RoleModel,
  columns: readonly TableColumn[],
  cells: TableCells,
  model: LedgerModel,
): (row: SheetRow) => WhenReading | null {
  const dateColumn = columnNamed(role.dateColumn, columns);
  if (dateColumn === null) {
    const when: WhenReading | null =
      columnNamed(role.planColumn, columns) === null ? null : { state: 'blank' };
    return () => when;
  }
  const read = remember((cell: Cell | undefined) => readWhen(cell, model), REMEMBERED);
  return (row) => read(cells.at(row, dateColumn.column));
}

function columnNamed(name: string | undefined, columns: readonly TableColumn[]): TableColumn | null {
  return columns.find((column) => name !== undefined && column.name === name) ?? null;
}

function hiddenRow({ hidden }: SheetRow, { model }: TableReading): Exclusion | null {
  return hidden && model.reading?.skipsHiddenRows === true ? { reason: 'hidden', detail: '' } : null;
}

function kindFault({ kinds: source }: RoleModel, kinds: readonly string[]): Exclusion | null {
  return source?.required === true && kinds.length === 0 ? { reason: 'kindUnreadable', detail: '' } : null;
}
