import { compactText } from '@/core/values';
import { cellText } from './cell-text';
import type { DraftRecord, DraftTable } from './draft-table';
import type { SheetFindings } from './finding-collector';
import type { FoundTable } from './find-tables';
import { statedYear } from './for-year';
import type { Exclusion, TableColumn } from './ledger';
import type { LedgerModel, RoleModel } from './ledger-model';
import { readDate, type WhenReading } from './read-date';
import { fieldReader, type RowFields } from './read-fields';
import { kindReader } from './read-kinds';
import { rowSign, type RowSign } from './row-signs';
import { tableCells, type TableCells } from './table-cells';
import { tableColumns } from './table-columns';
import type { SheetRow } from './workbook';

const SIGN_CODES = {
  total: 'row.total',
  subtotal: 'row.subtotal',
  example: 'row.example',
  note: null,
} as const satisfies Record<RowSign, string | null>;

const RUNNING_NUMBER = /^(?:序号|编号|序|no\.?|#)$/;

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
  const telling = new Set(
    columns
      .filter(
        ({ name }) =>
          name !== null && (name === role.dateColumn || role.kinds?.columns.includes(name) === true),
      )
      .map(({ column }) => column),
  );
  const records = rows.flatMap((row) => {
    const sign = rowSign(row, telling);
    if (sign === null) return readRow(row, reading);
    const code = SIGN_CODES[sign.sign];
    if (code !== null) findings.add(code, row.number, sign.cell.column, cellText(sign.cell));
    return [];
  });
  return { found, role: role.role, columns, kinds: kinds.possible, records };
}

function readRow(row: SheetRow, reading: TableReading): readonly DraftRecord[] {
  const { role, columns, cells, findings } = reading;
  if (!columns.some(({ column }) => cells.own(row, column) !== undefined)) return [];
  const dateColumn = columns.find(({ name }) => name !== null && name === role.dateColumn);
  const when =
    dateColumn === undefined ? null : readDate(cells.at(row, dateColumn.column), reading.model.notHeld);
  const column = dateColumn?.column ?? row.cells[0]?.column ?? 1;
  const excluded = notHeldReason(row, when, reading);
  const quiet = excluded !== null;
  if (row.hidden) findings.add('row.hidden', row.number, column);
  const kinds = reading.readKinds(row, quiet);
  const { values, madeOf } = reading.readFields(row, quiet);
  const kindMissing = role.kinds?.required === true && kinds.length === 0;
  return [
    {
      row: row.number,
      when,
      column,
      dateText: dateColumn === undefined ? '' : cellText(cells.at(row, dateColumn.column)),
      kinds,
      forYear: role.forYear === undefined ? null : statedYear(role.forYear, columns, madeOf),
      branch: textOf('branch', columns, madeOf),
      fields: values,
      excluded: excluded ?? (kindMissing ? { reason: 'kindUnreadable', detail: '' } : null),
      likeness: madeOf
        .filter((_, index) => !RUNNING_NUMBER.test(compactText(columns[index]?.heading ?? '')))
        .join('\u0001'),
    },
  ];
}

function textOf(name: string, columns: readonly TableColumn[], texts: readonly string[]): string | null {
  const text = texts[columns.findIndex((column) => column.name === name)] ?? '';
  return text === '' ? null : text;
}

/** The row says itself that nothing took place: by its status, or by a plan without a date held. */
function notHeldReason(row: SheetRow, when: WhenReading | null, reading: TableReading): Exclusion | null {
  const { role, columns, cells, findings, model } = reading;
  for (const name of role.statusColumns ?? []) {
    const column = columns.find((candidate) => candidate.name === name)?.column;
    const text = column === undefined ? '' : cellText(cells.at(row, column));
    if (column === undefined || !model.notHeld.test(compactText(text))) continue;
    findings.add('row.notHeld', row.number, column, text);
    return { reason: 'notHeld', detail: text };
  }
  const dateColumn = columns.find(({ name }) => name === role.dateColumn)?.column ?? 1;
  if (when?.state === 'notHeld') {
    const text = cellText(cells.at(row, dateColumn));
    findings.add('row.notHeld', row.number, dateColumn, text);
    return { reason: 'notHeld', detail: text };
  }
  const plan = columns.find(({ name }) => name !== null && name === role.planColumn);
  const planned = plan === undefined ? '' : cellText(cells.at(row, plan.column));
  if (plan === undefined || planned === '' || when?.state !== 'blank') return null;
  findings.add('row.notHeld', row.number, plan.column, planned);
  return { reason: 'notHeld', detail: planned };
}
