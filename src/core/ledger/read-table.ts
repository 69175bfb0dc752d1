import { remember } from '@/core/values';
import { cellText } from './cell-text';
import type { DraftRecord, DraftTable } from './draft-table';
import type { SheetFindings } from './finding-collector';
import { checkTotals, type TotalRow } from './check-totals';
import type { FoundTable } from './found-table';
import { yearReader, type RowYears } from './for-year';
import type { Exclusion, FieldValue, TableColumn } from './ledger';
import type { LedgerModel, RoleModel } from './ledger-model';
import type { WhenReading } from './read-date';
import { fieldReader } from './read-fields';
import { kindReader } from './read-kinds';
import { notHeldReader } from './not-held';
import { readWhen } from './read-when';
import { NO_ROW, placeOf, RowCells } from './row-cells';
import { likenessReader } from './row-likeness';
import { signReader, type RowSign } from './row-signs';
import { tableCells } from './table-cells';
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
  readonly findings: SheetFindings;
  /** Places of columns; -1: there is none. */
  readonly date: number;
  readonly branch: number;
  readonly readWhen: (line: RowCells) => WhenReading | null;
  readonly readFields: (line: RowCells, quiet: boolean) => readonly FieldValue[];
  readonly readKinds: (line: RowCells, quiet: boolean) => readonly string[];
  readonly years: RowYears;
  readonly whyNotHeld: (line: RowCells, when: WhenReading | null) => Exclusion | null;
}

/** Reads every row below a heading into a record, or names it as none; nothing is dropped in silence. */
export function readTable(found: FoundTable, model: LedgerModel, findings: SheetFindings): DraftTable {
  const { role, rows, sheet } = found;
  const columns = tableColumns(found);
  const line = new RowCells(columns, tableCells(rows, sheet.merges));
  const kinds = kindReader({ found, model, columns, findings });
  const reading: TableReading = {
    model,
    role,
    findings,
    date: placeOf(role.dateColumn, columns),
    branch: placeOf('branch', columns),
    readWhen: whenReader(role, columns, model),
    years: yearReader(role.forYear, columns),
    whyNotHeld: notHeldReader({ role, columns, findings, model }),
    readFields: fieldReader({ role, model, columns, findings }),
    readKinds: kinds.read,
  };
  const signOf = signReader({ role, columns, merges: sheet.merges });
  const { hashOf, textOf } = likenessReader(columns);
  const records: DraftRecord[] = [];
  const rowsOfRecords: SheetRow[] = [];
  const hashes = new Int32Array(rows.length);
  const totals: TotalRow[] = [];
  for (const row of rows) {
    const signed = signOf(row);
    if (signed === null) {
      line.moveTo(row);
      if (!line.isFilled()) continue;
      hashes[records.length] = hashOf(line);
      records.push(readRow(line, reading));
      rowsOfRecords.push(row);
      continue;
    }
    const code = SIGN_CODES[signed.sign];
    if (code !== null) findings.add(code, row.number, signed.cell.column, cellText(signed.cell));
    if (code === 'row.total' || code === 'row.subtotal') totals.push({ row, signed, above: records.length });
  }
  checkTotals(totals, records, columns, model.vocabularies[role.kinds?.vocabulary ?? ''] ?? [], findings);
  const textAt = (place: number) => {
    line.moveTo(rowsOfRecords[place] ?? NO_ROW);
    return textOf(line);
  };
  const likeness = { hashes: hashes.subarray(0, records.length), textAt };
  return { found, role: role.role, columns, kinds: kinds.possible, records, likeness };
}

function readRow(line: RowCells, reading: TableReading): DraftRecord {
  const { role, findings, date } = reading;
  const { row, columns } = line;
  const when = reading.readWhen(line);
  const column = (columns[date] ?? row.cells[0])?.column ?? 1;
  const skipped = reading.whyNotHeld(line, when) ?? hiddenRow(row, reading);
  const quiet = skipped !== null;
  if (row.hidden) findings.add('row.hidden', row.number, column);
  const kinds = reading.readKinds(line, quiet);
  return {
    row: row.number,
    when,
    column,
    dateText: line.text(date),
    kinds,
    forYear: reading.years.stated(line, kinds),
    ownYear: reading.years.own(line),
    branch: line.text(reading.branch) || null,
    fields: reading.readFields(line, quiet),
    excluded: skipped ?? kindFault(role, kinds),
  };
}

/** A table of plans alone tells of nothing that was held. */
function whenReader(
  role: RoleModel,
  columns: readonly TableColumn[],
  model: LedgerModel,
): (line: RowCells) => WhenReading | null {
  const place = placeOf(role.dateColumn, columns);
  if (place < 0) {
    const when: WhenReading | null = placeOf(role.planColumn, columns) < 0 ? null : { state: 'blank' };
    return () => when;
  }
  const read = remember((cell: Cell | undefined) => readWhen(cell, model), REMEMBERED);
  return (line) => read(line.at(place));
}

function hiddenRow({ hidden }: SheetRow, { model }: TableReading): Exclusion | null {
  return hidden && model.reading?.skipsHiddenRows === true ? { reason: 'hidden', detail: '' } : null;
}

function kindFault({ kinds: source }: RoleModel, kinds: readonly string[]): Exclusion | null {
  return source?.required === true && kinds.length === 0 ? { reason: 'kindUnreadable', detail: '' } : null;
}
