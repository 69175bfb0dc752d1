import { compactText, dateOfSerial, plainText } from '@/core/values';
import { cellText } from './cell-text';
import { fieldText } from './field-text';
import type { SheetFindings } from './finding-collector';
import { combineHeadCounts } from './head-counts';
import type { FieldValue, TableColumn } from './ledger';
import { madeUpIn } from './made-up';
import type { ColumnModel, HeadCounts, LedgerModel, RoleModel } from './ledger-model';
import { readCount, type CountOutcome } from './read-count';
import { readDate } from './read-date';
import { readFlag } from './read-flag';
import type { TableCells } from './table-cells';
import type { Cell, SheetRow } from './workbook';

export interface FieldReading {
  readonly role: RoleModel;
  readonly model: LedgerModel;
  readonly columns: readonly TableColumn[];
  readonly cells: TableCells;
  readonly findings: SheetFindings;
}

/** Values of a row in the order of the columns, and the plain texts they were made of. */
export interface RowFields {
  readonly values: readonly FieldValue[];
  readonly madeOf: readonly string[];
  /** Equal for rows that say the same in every column but the running number, to the last digit. */
  readonly likeness: string;
}

const RUNNING_NUMBER = /^(?:序号|编号|序|no\.?|#)$/;

const NUMERIC: ReadonlySet<string> = new Set(['count', 'measure', 'flag']);

/** Prepares the reading of one table's rows. A `quiet` row gives values but no findings: it will not count. */
export function fieldReader(reading: FieldReading): (row: SheetRow, quiet: boolean) => RowFields {
  const models = reading.columns.map((column) =>
    reading.role.columns.find((model) => model.name === column.name),
  );
  const isRunningNumber = reading.columns.map(({ heading }) => RUNNING_NUMBER.test(compactText(heading)));
  return (row, quiet) => {
    const cells = reading.columns.map(({ column, type }) =>
      NUMERIC.has(type) ? reading.cells.own(row, column) : reading.cells.at(row, column),
    );
    const counts = reading.columns.map((_, index) => countOf(cells[index], models[index]));
    const values = reading.columns.map((_, index) =>
      valueOf(cells[index], models[index], counts[index], reading.model),
    );
    if (!quiet) reportCounts(row, reading, cells, counts);
    const headCounts = reading.role.headCounts;
    const combined =
      headCounts === undefined
        ? values
        : withHeadCounts(row, reading, headCounts, cells, values, counts, quiet);
    const likeness = cells
      .map((cell, index) => (isRunningNumber[index] === true ? '' : rawText(cell)))
      .join('\u0001');
    return { values: combined, madeOf: cells.map(cellText), likeness };
  };
}

/** Two meetings on one day at different hours are not the same. */
function rawText(cell: Cell | undefined): string {
  return cell?.type === 'date' ? String(cell.value) : cellText(cell);
}

function countOf(cell: Cell | undefined, model: ColumnModel | undefined): CountOutcome | null {
  if (model === undefined || !NUMERIC.has(model.type)) return null;
  return model.type === 'flag' ? readFlag(cell) : readCount(cell, model);
}

function valueOf(
  cell: Cell | undefined,
  column: ColumnModel | undefined,
  count: CountOutcome | null | undefined,
  model: LedgerModel,
): FieldValue {
  if (count !== null && count !== undefined) return count.state === 'known' ? count.value : null;
  if (cell === undefined) return null;
  if (column === undefined) return anyValue(cell);
  if (column.type === 'date') {
    const when = readDate(cell, model.notHeld);
    return when.state === 'read' ? when.date : null;
  }
  return cellText(cell) === '' ? null : cellText(cell);
}

function anyValue(cell: Cell): FieldValue {
  switch (cell.type) {
    case 'text':
      return plainText(cell.value) === '' ? null : plainText(cell.value);
    case 'number':
    case 'boolean':
      return cell.value;
    case 'date':
      return dateOfSerial(cell.value);
    case 'error':
    case 'pending':
      return null;
  }
}

function reportCounts(
  row: SheetRow,
  { columns, findings }: FieldReading,
  cells: readonly (Cell | undefined)[],
  counts: readonly (CountOutcome | null)[],
): void {
  counts.forEach((count, index) => {
    const column = columns[index];
    if (count === null || column === undefined || !('code' in count)) return;
    findings.add(count.code, row.number, column.column, cellText(cells[index]), { heading: column.heading });
  });
}

const UNKNOWN: CountOutcome = { state: 'unknown' };

function withHeadCounts(
  row: SheetRow,
  { columns, findings }: FieldReading,
  names: HeadCounts,
  cells: readonly (Cell | undefined)[],
  values: readonly FieldValue[],
  counts: readonly (CountOutcome | null)[],
  quiet: boolean,
): readonly FieldValue[] {
  const at = (name: string) => columns.findIndex((column) => column.name === name);
  const reading = (name: string) => counts[at(name)] ?? UNKNOWN;
  const { whole, part, fault } = combineHeadCounts({
    whole: reading(names.whole),
    part: reading(names.part),
    missing: reading(names.missing),
    absent: names.absent === undefined ? UNKNOWN : reading(names.absent),
    both: reading(names.both),
  });
  const partColumn = columns[at(names.part)];
  if (fault !== null && partColumn !== undefined && !quiet) {
    const code = fault === 'attendance.moreThanExpected' ? names.aboveWhole : fault;
    findings.add(
      code,
      row.number,
      partColumn.column || (columns[at(names.both)]?.column ?? 1),
      fieldText(values[at(names.part)]),
      {
        expected: fieldText(values[at(names.whole)]),
        heading: partColumn.heading,
      },
    );
  }
  const missing = values[at(names.missing)];
  const leaveText = cellText(cells[at(names.missing)]);
  const onLeave = typeof missing === 'number' ? missing : null;
  const madeUp = names.madeUp === undefined ? 0 : madeUpIn(leaveText, onLeave, names.madeUp.words);
  const combined = new Map<number, FieldValue>([
    [at(names.whole), whole],
    [at(names.part), part],
    ...(names.madeUp === undefined || madeUp === 0 ? [] : [[at(names.madeUp.column), madeUp] as const]),
  ]);
  return values.map((value, index) => (combined.has(index) ? (combined.get(index) ?? null) : value));
}
