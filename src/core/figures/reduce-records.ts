import { compareDates, compactText, formatIsoDate, type CalendarDate } from '@/core/values';
import { fieldText, type FieldValue, type LedgerModel } from '@/core/ledger';
import type { FigureValue } from './figure';
import type { Reduction } from './figure-definition';
import { fieldNumber } from './field-number';
import type { ChosenRecord } from './select-records';
import { fieldAt, findColumn, type ColumnRef } from './table-view';

/** A value with the records it is made of; `unknown` are those that have no value to give. */
export interface Reduced {
  readonly value: FigureValue | null;
  readonly used: readonly ChosenRecord[];
  readonly unknown: readonly ChosenRecord[];
}

type Reducer = Reduction['by'];

interface Valued<Value> {
  readonly entry: ChosenRecord;
  readonly value: Value;
}

/** Reducers over the numbers of one column. */
const OF_NUMBERS: Partial<Record<Reducer, (values: readonly number[]) => number>> = {
  sum,
  average: (values) => sum(values) / values.length,
  max: (values) => values.reduce((most, value) => Math.max(most, value)),
  min: (values) => values.reduce((least, value) => Math.min(least, value)),
};

/** Reducers over dates, which come sorted. */
const OF_DATES: Partial<Record<Reducer, (dates: readonly string[]) => string | undefined>> = {
  firstDate: (dates) => dates[0],
  lastDate: (dates) => dates.at(-1),
  dateList: (dates) => Array.from(new Set(dates)).join(','),
};

/** Brings records down to one value. Null where no record has a value to give; a count is never null. */
export function reduceRecords(
  records: readonly ChosenRecord[],
  reduction: Reduction,
  model: LedgerModel,
): Reduced {
  switch (reduction.by) {
    case 'count':
      return { value: records.length, used: records, unknown: [] };
    case 'distinct':
      return reduceDistinct(records, reduction.column, model);
    case 'ratio':
      return reduceRatio(records, reduction, model);
    case 'share':
      return reduction.column === undefined
        ? { value: records.length, used: records, unknown: [] }
        : reduceNumbers(records, reduction.column, sum, model);
    case 'firstDate':
    case 'lastDate':
    case 'dateList':
      return reduceDates(records, reduction, model);
    default:
      return reduceNumbers(records, reduction.column, OF_NUMBERS[reduction.by] ?? sum, model);
  }
}

/** Can the table give a value for this reduction at all? */
export function couldReduce(table: ChosenRecord['table'], reduction: Reduction, model: LedgerModel): boolean {
  const has = (name: string | undefined) => name === undefined || findColumn(table, name, model) !== null;
  if (reduction.by === 'count') return true;
  return reduction.by === 'ratio' ? has(reduction.part) && has(reduction.whole) : has(reduction.column);
}

function reduceNumbers(
  records: readonly ChosenRecord[],
  column: string,
  reducer: (values: readonly number[]) => number,
  model: LedgerModel,
): Reduced {
  const { known, unknown } = valuesOf(records, column, fieldNumber, model);
  const value = known.length === 0 ? null : reducer(known.map((entry) => entry.value));
  return { value, used: known.map(({ entry }) => entry), unknown };
}

function reduceRatio(
  records: readonly ChosenRecord[],
  { part, whole }: Extract<Reduction, { by: 'ratio' }>,
  model: LedgerModel,
): Reduced {
  const parts = valuesOf(records, part, fieldNumber, model);
  const wholes = new Map(
    valuesOf(records, whole, fieldNumber, model).known.map(({ entry, value }) => [entry, value]),
  );
  const both = parts.known.filter(({ entry }) => wholes.has(entry));
  const total = sum(both.map(({ entry }) => wholes.get(entry) ?? 0));
  const used = new Set(both.map(({ entry }) => entry));
  const unknown = records.filter((entry) => !used.has(entry));
  const value = total === 0 ? null : sum(both.map((one) => one.value)) / total;
  return { value, used: Array.from(used), unknown };
}

function reduceDistinct(records: readonly ChosenRecord[], column: string, model: LedgerModel): Reduced {
  const { known, unknown } = valuesOf(records, column, (value) => value, model);
  const different = new Set(known.map(({ value }) => compactText(fieldText(value))));
  const saysNothing = records.length > 0 && known.length === 0;
  return { value: saysNothing ? null : different.size, used: known.map(({ entry }) => entry), unknown };
}

function reduceDates(
  records: readonly ChosenRecord[],
  { by, column }: { by: 'firstDate' | 'lastDate' | 'dateList'; column?: string },
  model: LedgerModel,
): Reduced {
  const { known, unknown } =
    column === undefined
      ? split(records.map((entry) => ({ entry, value: entry.record.date })))
      : valuesOf(records, column, dated, model);
  const sorted = Array.from(known).sort((left, right) => compareDates(left.value, right.value));
  const pick = OF_DATES[by];
  const value = pick?.(sorted.map((entry) => formatIsoDate(entry.value)));
  const used = by === 'dateList' ? sorted : sorted.filter((entry) => formatIsoDate(entry.value) === value);
  return {
    value: value === undefined || value === '' ? null : value,
    used: used.map(({ entry }) => entry),
    unknown,
  };
}

function valuesOf<Value>(
  records: readonly ChosenRecord[],
  column: string,
  read: (value: Exclude<FieldValue, null>) => Value | null,
  model: LedgerModel,
) {
  const columns = new Map<ChosenRecord['table'], ColumnRef | null>();
  return split(
    records.map((entry) => {
      if (!columns.has(entry.table)) columns.set(entry.table, findColumn(entry.table, column, model));
      const field = fieldAt(entry.record, columns.get(entry.table) ?? null);
      return { entry, value: field === null ? null : read(field) };
    }),
  );
}

function split<Value>(entries: readonly Valued<Value | null>[]) {
  const known: Valued<Value>[] = [];
  const unknown: ChosenRecord[] = [];
  for (const { entry, value } of entries) {
    if (value === null) unknown.push(entry);
    else known.push({ entry, value });
  }
  return { known, unknown };
}

function dated(value: FieldValue): CalendarDate | null {
  return typeof value === 'object' ? value : null;
}

/** Tenths of an hour add up to what people expect. */
function sum(values: readonly number[]): number {
  return Number(values.reduce((total, value) => total + value, 0).toPrecision(15));
}
