import { compareDates, formatMonthDay } from '@/core/values';
import type { FieldValue } from '@/core/ledger';
import type { RecordsSource } from './figure-definition';
import type { FigureRequest } from './ledger-figures';
import { kindLabels } from './row-ref';
import { selectRecords, type ChosenRecord } from './select-records';
import { fieldAt, findColumn } from './table-view';

/** A figure that is a list of rows: an annex table, sorted by date. */
export interface ListDefinition {
  /** By which it is known where the ledger itself is not at hand. */
  readonly name: string;
  readonly source: Omit<RecordsSource, 'type' | 'reduce'>;
  readonly columns: readonly ListColumn[];
}

export interface ListColumn {
  readonly heading: string;
  /** `index`, `date`, `kind`, or a column of the model. */
  readonly field: string;
  readonly width: number;
  readonly align: 'left' | 'center';
}

/** One text per column; empty where the ledger holds nothing. */
export function listRecords(
  { source, columns }: ListDefinition,
  { ledger, model, scope }: FigureRequest,
): readonly (readonly string[])[] {
  const full: RecordsSource = { ...source, type: 'records', reduce: { by: 'count' } };
  const chosen = Array.from(selectRecords(ledger.tables, full, scope, model).chosen).sort(byDate);
  return chosen.map((entry, index) =>
    columns.map(({ field }) => {
      if (field === 'index') return String(index + 1);
      if (field === 'date') return entry.record.date === null ? '' : formatMonthDay(entry.record.date);
      if (field === 'kind') return kindLabels(entry.table.role, entry.record.kinds, model);
      return textOf(fieldAt(entry.record, findColumn(entry.table, field, model)));
    }),
  );
}

function byDate({ record: left }: ChosenRecord, { record: right }: ChosenRecord): number {
  if (left.date === null || right.date === null)
    return Number(left.date === null) - Number(right.date === null);
  return compareDates(left.date, right.date);
}

function textOf(value: FieldValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? formatMonthDay(value) : String(value);
}
