import { compactText } from '@/core/values';
import { cellText } from './cell-text';
import type { DraftRecord, DraftTable } from './draft-table';
import type { SheetFindings } from './finding-collector';
import { checkTotals, type TotalRow } from './check-totals';
import type { FoundTable } from './found-table';
import { statedYear, yearInColumn } from './for-year';
import type { Exclusion, TableColumn } from './ledger';
import type { LedgerModel, RoleModel } from './ledger-model';
import type { WhenReading } from './read-date';
import { fieldReader, type RowFields } from './read-fields';
import { kindReader } from './read-kinds';
import { readWhen } from './read-when';
import { rowSign, type RowSign } from './row-signs';
import { tableCells, type TableCells } from './table-cells';
import { tableColumns } from './table-columns';
import type { Cell, SheetRow } from './workbook';

const SIGN_CODES = {
  total: 'row.total',
  subtotal: 'row.subtotal',
  example: 'row.example',
  note: null,
} as const satisfies Record<RowSign, string | null>;

/** What reading one row of a table needs to know. */
interface TableReading {
  readonly model: LedgerModel;
  readonly role: RoleModel;
  readonly columns: readonly TableColumn[];
  readonly cells: TableCells;
  readonly findings: SheetFindings;
  readonly readFields: (row: SheetRow, quiet: boolean) => RowFields;
  readonly readKinds: (row: SheetRow, quiet: boolean) => readonly string[];
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
    readFields: fieldReader({ role, model, columns, cells, findings }),
    readKinds: kinds.read,
  };
  const records: DraftRecord[] = [];
  const totals: TotalRow[] = [];
  for (const row of rows) {
    const signed = rowSign(row, { role, columns, merges: sheet.merges });
    if (signed === null) {
      records.push(...readRow(row, reading));
      continue;
    }
    const code = SIGN_CODES[signed.sign];
    if (code !== null) findings.add(code, row.number, signed.cell.column, cellText(signed.cell));
    if (code === 'row.total' || code === 'row.subtotal') totals.push({ row, signed, above: records.length });
  }
  checkTotals(totals, records, columns, findings);
  return { found, role: role.role, columns, kinds: kinds.possible, records };
}

function readRow(row: SheetRow, reading: TableReading): readonly DraftRecord[] {
  const { role, columns, cells, findings } = reading;
  if (!columns.some(({ column }) => isFilled(cells.own(row, column)))) return [];
  const dateColumn = columnNamed(role.dateColumn, columns);
  const dateCell = dateColumn === null ? undefined : cells.at(row, dateColumn.column);
  const when = whenOf(row, dateColumn, reading);
  const column = (dateColumn ?? row.cells[0])?.column ?? 1;
  const skipped = notHeldReason(row, when, reading) ?? hiddenRow(row, reading);
  const quiet = skipped !== null;
  if (row.hidden) findings.add('row.hidden', row.number, column);
  const kinds = reading.readKinds(row, quiet);
  const { values, madeOf, likeness } = reading.readFields(row, quiet);
  return [
    {
      row: row.number,
      when,
      column,
      dateText: cellText(dateCell),
      kinds,
      forYear: statedYear(role.forYear, columns, madeOf),
      ownYear: ownYear(role, columns, madeOf),
      branch: textOf('branch', columns, madeOf),
      fields: values,
      excluded: skipped ?? kindFault(role, kinds),
      likeness,
    },
  ];
}

/** A cell of nothing but spaces holds nothing. */
function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.type === 'pending' || cellText(cell) !== '');
}

/** Told by a column, where that is simply the year of the event. */
function ownYear(
  { forYear }: RoleModel,
  columns: readonly TableColumn[],
  texts: readonly string[],
): number | null {
  return forYear?.kinds === undefined ? null : yearInColumn(forYear.column, columns, texts);
}

/** A table of plans alone tells of nothing that was held. */
function whenOf(row: SheetRow, dateColumn: TableColumn | null, reading: TableReading): WhenReading | null {
  const { role, columns, cells, model } = reading;
  if (dateColumn !== null) return readWhen(cells.at(row, dateColumn.column), model);
  return columnNamed(role.planColumn, columns) === null ? null : { state: 'blank' };
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

function textOf(name: string, columns: readonly TableColumn[], texts: readonly string[]): string | null {
  const text = texts[columns.findIndex((column) => column.name === name)] ?? '';
  return text === '' ? null : text;
}

/** The row says itself that nothing took place: by its status, its date, or a plan without a date held. */
function notHeldReason(row: SheetRow, when: WhenReading | null, reading: TableReading): Exclusion | null {
  const { role, columns, cells, findings, model } = reading;
  const textIn = (name: string | undefined) => {
    const column = columnNamed(name, columns);
    return {
      column: column?.column ?? 0,
      text: column === null ? '' : cellText(cells.at(row, column.column)),
    };
  };
  const says =
    (pattern: RegExp) =>
    ({ text }: { text: string }) =>
      pattern.test(compactText(text));
  const telling = [
    ...(role.statusColumns ?? []).map(textIn).filter(says(model.notHeldStatus)),
    ...(role.remarkColumns ?? []).map(textIn).filter(says(model.notHeld)),
    ...(when?.state === 'notHeld' ? [textIn(role.dateColumn)] : []),
    ...(when?.state === 'blank' ? [textIn(role.planColumn)] : []),
  ].find(({ text }) => text !== '');
  if (telling === undefined) return null;
  findings.add('row.notHeld', row.number, telling.column, telling.text);
  return { reason: 'notHeld', detail: telling.text };
}
