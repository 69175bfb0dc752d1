import { remember } from '@/core/values';
import { cellText } from './cell-text';
import type { DraftDate, DraftTable } from './draft-table';
import type { SheetFindings } from './finding-collector';
import { checkTotals } from './check-totals';
import type { FoundTable } from './found-table';
import { yearReader, type RowYears } from './for-year';
import type { Exclusion, FieldValue, LedgerRecord, TableColumn } from './ledger';
import type { LedgerModel, RoleModel } from './ledger-model';
import type { WhenReading } from './read-date';
import { fieldReader } from './read-fields';
import { kindReader, type KindReader } from './read-kinds';
import { notHeldReader } from './not-held';
import { otherBodyReader } from './other-bodies';
import { readWhen } from './read-when';
import { NO_ROW, placeOf, RowCells } from './row-cells';
import { reportNotes } from './report-notes';
import { likenessReader } from './row-likeness';
import { signReader } from './row-signs';
import { partReading, SignedRows } from './signed-rows';
import { tableCells } from './table-cells';
import { tableColumns } from './table-columns';
import type { Cell, SheetRow } from './workbook';

/** What reading one row of a table needs to know. */
interface TableReading {
  readonly model: LedgerModel;
  readonly role: RoleModel;
  readonly findings: SheetFindings;
  /** Place of the column of branches; -1: there is none. */
  readonly branch: number;
  readonly readDate: (line: RowCells) => DraftDate;
  readonly readFields: (line: RowCells, quiet: boolean) => readonly FieldValue[];
  readonly kinds: KindReader;
  readonly years: RowYears;
  readonly whyOfOthers: (line: RowCells) => Exclusion | null;
  readonly whyNotHeld: (line: RowCells, when: WhenReading | null) => Exclusion | null;
}

/** Reads every row below a heading into a record, or names it as none; nothing is dropped in silence. */
export function readTable(found: FoundTable, model: LedgerModel, findings: SheetFindings): DraftTable {
  const { role, rows, sheet } = found;
  const columns = tableColumns(found);
  const line = new RowCells(columns, tableCells(rows, sheet.merges));
  const reading = prepare(found, model, columns, findings);
  const signOf = signReader({ role, columns, merges: sheet.merges });
  const { hashOf, textOf } = likenessReader(columns);
  // Made to measure: a long list that grows leaves its earlier ones behind.
  const records = new Array<LedgerRecord>(rows.length);
  const dates = new Array<DraftDate>(rows.length);
  const [hashes, rowOf] = [new Int32Array(rows.length), new Int32Array(rows.length)];
  let count = 0;
  const vocabulary = model.vocabularies[role.kinds?.vocabulary ?? ''] ?? [];
  const noRecords = new SignedRows(findings, partReading(role, columns, vocabulary));
  let index = -1;
  for (const row of rows) {
    index += 1;
    const signed = signOf(row) ?? noRecords.partGoingOn(row, index, count);
    if (signed !== null) {
      noRecords.tell({ row, signed, above: count }, index);
      continue;
    }
    line.moveTo(row);
    if (!line.isFilled()) continue;
    const date = dateOfRow(line, reading);
    records[count] = readRow(line, date, reading);
    dates[count] = date;
    hashes[count] = hashOf(line);
    rowOf[count] = index;
    count += 1;
  }
  records.length = count;
  dates.length = count;
  reportNotes(noRecords.notes, { role, model, records, dates }, findings);
  checkTotals(noRecords.totals, { records, dates, columns }, { vocabulary, model }, findings);
  const textAt = (place: number) => {
    line.moveTo(rows[rowOf[place] ?? -1] ?? NO_ROW);
    return textOf(line);
  };
  const likeness = { hashes: hashes.subarray(0, count), textAt };
  return { found, role: role.role, columns, kinds: reading.kinds.possible, records, dates, likeness };
}

function prepare(
  found: FoundTable,
  model: LedgerModel,
  columns: readonly TableColumn[],
  findings: SheetFindings,
): TableReading {
  const { role } = found;
  return {
    model,
    role,
    findings,
    branch: placeOf('branch', columns),
    readDate: dateReader(role, columns, model),
    years: yearReader(role.forYear, columns),
    whyOfOthers: otherBodyReader({ found, columns, findings, model }),
    whyNotHeld: notHeldReader({ role, columns, findings, model }),
    readFields: fieldReader({ role, model, columns, findings }),
    kinds: kindReader({ found, model, columns, findings }),
  };
}

/** A year of its own makes a row's date one of its own. */
function dateOfRow(line: RowCells, { readDate, years }: TableReading): DraftDate {
  const date = readDate(line);
  const ownYear = years.own(line);
  return ownYear === null ? date : { ...date, ownYear };
}

function readRow(line: RowCells, { when, column }: DraftDate, reading: TableReading): LedgerRecord {
  const { role, findings } = reading;
  const { row } = line;
  const ofOthers = reading.whyOfOthers(line);
  const skipped = ofOthers ?? reading.whyNotHeld(line, when) ?? hiddenRow(row, reading);
  const quiet = skipped !== null;
  if (row.hidden) findings.add('row.hidden', row.number, column);
  const kinds = reading.kinds.read(line, quiet);
  const excluded = skipped ?? kindFault(role, kinds);
  if (excluded === null) reportStrikes(line, column, findings);
  return {
    row: row.number,
    date: when?.state === 'read' ? when.date : null,
    kinds,
    forYear: reading.years.stated(line, kinds),
    branch: ofOthers === null ? branchIn(line, reading) : null,
    fields: reading.readFields(line, quiet),
    excluded,
  };
}

function reportStrikes({ row, columns }: RowCells, column: number, findings: SheetFindings): void {
  if (row.struck === true) findings.add('row.struck', row.number, column);
  for (const struck of row.struckCells ?? []) {
    const isRead = columns.some(({ column: own, name }) => own === struck && name !== null);
    const cell = row.cells.find((one) => one.column === struck);
    if (isRead && cell !== undefined) findings.add('cell.struck', row.number, struck, cellText(cell));
  }
}

function branchIn(line: RowCells, { branch }: TableReading): string | null {
  return line.text(branch) || null;
}

/** A table of plans alone tells of nothing that was held. */
function dateReader(
  role: RoleModel,
  columns: readonly TableColumn[],
  model: LedgerModel,
): (line: RowCells) => DraftDate {
  const place = placeOf(role.dateColumn, columns);
  const column = columns[place]?.column;
  if (column === undefined) {
    const when: WhenReading | null = placeOf(role.planColumn, columns) < 0 ? null : { state: 'blank' };
    const at = remember((first: number): DraftDate => ({ when, text: '', column: first, ownYear: null }));
    return ({ row }) => at(row.cells[0]?.column ?? 1);
  }
  const read = remember((cell: Cell | undefined): DraftDate => ({
    when: readWhen(cell, model),
    text: cellText(cell),
    column,
    ownYear: null,
  }));
  return (line) => read(line.at(place));
}

function hiddenRow({ hidden }: SheetRow, { model }: TableReading): Exclusion | null {
  return hidden && model.reading?.skipsHiddenRows === true ? { reason: 'hidden', detail: '' } : null;
}

function kindFault({ kinds: source }: RoleModel, kinds: readonly string[]): Exclusion | null {
  return source?.required === true && kinds.length === 0 ? { reason: 'kindUnreadable', detail: '' } : null;
}
