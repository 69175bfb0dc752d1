import { dateOfSerial, plainText } from '@/core/values';
import { cellText } from './cell-text';
import type { SheetFindings } from './finding-collector';
import { headCountFiller } from './fill-head-counts';
import type { FieldValue, TableColumn } from './ledger';
import type { ColumnModel, LedgerModel, RoleModel } from './ledger-model';
import { readCount, type CountOutcome } from './read-count';
import { readDate } from './read-date';
import { readFlag } from './read-flag';
import { cellsOfRow } from './row-likeness';
import type { TableCells } from './table-cells';
import type { Cell, SheetRow } from './workbook';

export interface FieldReading {
  readonly role: RoleModel;
  readonly model: LedgerModel;
  readonly columns: readonly TableColumn[];
  readonly cells: TableCells;
  readonly findings: SheetFindings;
}

/** Values of a row in the order of the columns, and the cells they were made of. */
export interface RowFields {
  readonly values: readonly FieldValue[];
  readonly madeOf: readonly (Cell | undefined)[];
}

const NUMERIC: ReadonlySet<string> = new Set(['count', 'measure', 'flag']);

/** Prepares the reading of one table's rows. A `quiet` row gives values but no findings: it will not count. */
export function fieldReader(reading: FieldReading): (row: SheetRow, quiet: boolean) => RowFields {
  // What has no sheet column is blank in another sense: it is only what other columns yield.
  const models = reading.columns.map(({ name, column }) =>
    column === 0 ? undefined : reading.role.columns.find((model) => model.name === name),
  );
  const fillHeadCounts = headCountFiller(reading.columns, reading.role.headCounts);
  return (row, quiet) => {
    const cells = cellsOfRow(row, reading.columns, reading.cells);
    const counts = reading.columns.map((_, index) => countOf(cells[index], models[index]));
    const values = reading.columns.map((_, index) =>
      valueOf(cells[index], models[index], counts[index], reading.model),
    );
    if (!quiet) reportCounts(row, reading, cells, counts);
    const { values: filled, fault } = fillHeadCounts({ cells, values, counts });
    if (fault !== null && !quiet) {
      reading.findings.add(fault.code, row.number, fault.column, fault.value, fault.fields);
    }
    return { values: filled, madeOf: cells };
  };
}

function countOf(cell: Cell | undefined, model: ColumnModel | undefined): CountOutcome | null {
  if (model === undefined || !NUMERIC.has(model.type)) return null;
  return model.type === 'flag' ? readFlag(cell, model) : readCount(cell, model);
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
  return textOrNull(cellText(cell));
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}

function anyValue(cell: Cell): FieldValue {
  switch (cell.type) {
    case 'text':
      return textOrNull(plainText(cell.value));
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
