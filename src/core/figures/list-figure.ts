import { compareDates, formatMonthDay } from '@/core/values';
import type { FieldValue, LedgerModel, LedgerRecord, LedgerTable } from '@/core/ledger';
import type { RecordsSource } from './figure-definition';
import type { LedgerFigures } from './ledger-figures';
import { kindLabels } from './row-referrer';
import { recordsOf } from './chosen-records';
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
  { request, records }: LedgerFigures,
): readonly (readonly string[])[] {
  const listed = records.choose(request.ledger.tables, source).flatMap((chosen) => {
    const fields = columns.map(({ field }) => fieldReader(field, chosen.table, request.model));
    return recordsOf([chosen]).map(({ record }) => ({ record, fields }));
  });
  return listed
    .sort((one, other) => byDate(one.record, other.record))
    .map(({ record, fields }, index) => fields.map((read) => read(record, index)));
}

type FieldReader = (record: LedgerRecord, index: number) => string;

/** What a column says of a record of the table. */
function fieldReader(field: string, table: LedgerTable, model: LedgerModel): FieldReader {
  switch (field) {
    case 'index':
      return (_, index) => String(index + 1);
    case 'date':
      return ({ date }) => textOf(date);
    case 'kind':
      return ({ kinds }) => kindLabels(table.role, kinds, model);
    default: {
      const column = findColumn(table, field, model);
      return (record) => textOf(fieldAt(record, column));
    }
  }
}

function byDate(left: LedgerRecord, right: LedgerRecord): number {
  if (left.date === null || right.date === null)
    return Number(left.date === null) - Number(right.date === null);
  return compareDates(left.date, right.date);
}

function textOf(value: FieldValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? formatMonthDay(value) : String(value);
}
