import type { FindingCode } from '@/core/findings';
import { dateOfSerial, remember, type CalendarDate } from '@/core/values';
import type { SheetFindings } from './finding-collector';
import { headCountFiller } from './fill-head-counts';
import type { FieldValue, TableColumn } from './ledger';
import type { ColumnModel, LedgerModel, RoleModel } from './ledger-model';
import { readCount, type CountOutcome } from './read-count';
import { readDate } from './read-date';
import { readFlag } from './read-flag';
import { NUMERIC, type RowCells } from './row-cells';
import { headCountNames, unreadableSort } from './unreadable-number';
import type { Cell } from './workbook';

export interface FieldReading {
  readonly role: RoleModel;
  readonly model: LedgerModel;
  readonly columns: readonly TableColumn[];
  readonly findings: SheetFindings;
}

/**
 * Prepares the reading of one table's rows into values in the order of the columns. A `quiet` row gives values but no
 * findings: it will not count.
 */
export function fieldReader(
  reading: FieldReading,
): (line: RowCells, quiet: boolean) => readonly FieldValue[] {
  const { columns, findings } = reading;
  const models = columns.map((column) => modelOf(column, reading.role));
  const counters = models.map((model) => (model !== undefined && NUMERIC.has(model.type) ? model : null));
  // Of one row after the other.
  const counts = new Array<CountOutcome | null>(columns.length).fill(null);
  const dateOf = remember((cell: Cell) => dateIn(cell, reading.model));
  const headCounts = headCountNames(reading.role.headCounts);
  const fillHeadCounts = headCountFiller(columns, reading.role.headCounts);
  return (line, quiet) => {
    const values = new Array<FieldValue>(columns.length);
    for (let place = 0; place < columns.length; place += 1) {
      const count = countOf(line.at(place), counters[place]);
      counts[place] = count;
      values[place] = valueOf(line, place, models[place], count, dateOf);
      if (count !== null && 'code' in count && !quiet)
        reportCount(count, line, place, { findings, headCounts });
    }
    const fault = fillHeadCounts({ line, values, counts });
    if (fault !== null && !quiet)
      findings.add(fault.code, line.row.number, fault.column, fault.value, fault.fields);
    return values;
  };
}

/** What has no sheet column is blank in another sense: it is only what other columns yield. */
function modelOf(
  { name, column, isBlankUnknown }: TableColumn,
  { columns }: RoleModel,
): ColumnModel | undefined {
  const model = column === 0 ? undefined : columns.find((one) => one.name === name);
  return model === undefined || isBlankUnknown !== true ? model : { ...model, blankIsZero: false };
}

function countOf(cell: Cell | undefined, model: ColumnModel | null | undefined): CountOutcome | null {
  if (model == null) return null;
  return model.type === 'flag' ? readFlag(cell, model) : readCount(cell, model);
}

function valueOf(
  line: RowCells,
  place: number,
  column: ColumnModel | undefined,
  count: CountOutcome | null,
  dateOf: (cell: Cell) => CalendarDate | null,
): FieldValue {
  if (count !== null) return count.state === 'known' ? count.value : null;
  const cell = line.at(place);
  if (cell === undefined) return null;
  if (column === undefined) return anyValue(cell, line, place);
  if (column.type === 'date') return dateOf(cell);
  return textOrNull(line.text(place));
}

function dateIn(cell: Cell, { notHeld }: LedgerModel): CalendarDate | null {
  const when = readDate(cell, notHeld);
  return when.state === 'read' ? when.date : null;
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}

function anyValue(cell: Cell, line: RowCells, place: number): FieldValue {
  switch (cell.type) {
    case 'text':
      return textOrNull(line.text(place));
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

function reportCount(
  { code }: CountOutcome & { readonly code?: FindingCode },
  line: RowCells,
  place: number,
  { findings, headCounts }: { readonly findings: SheetFindings; readonly headCounts: ReadonlySet<string> },
): void {
  const column = line.columns[place];
  if (code === undefined || column === undefined) return;
  const text = line.text(place);
  const { heading, type, name } = column;
  const sort = code === 'number.unreadable' ? unreadableSort(text, type, headCounts.has(name ?? '')) : null;
  findings.add(code, line.row.number, column.column, text, sort === null ? { heading } : { heading, sort });
}
