import { compareDates, compactText, formatIsoDate, type CalendarDate } from '@/core/values';
import { fieldText, type FieldValue, type LedgerModel, type LedgerRecord, type LedgerTable } from '@/core/ledger';
import type { FigureValue } from './figure';
import type { Reduction } from './figure-definition';
import { fieldNumber } from './field-number';
import type { ChosenRecord, ChosenRecords } from './record-selector';
import { fieldAt, findColumn } from './table-view';

/** A value with the records it is made of; `unknown` are those that have no value to give. */
export interface Reduced {
  readonly value: FigureValue | null;
  used(): readonly ChosenRecord[];
  unknown(): readonly ChosenRecord[];
}

type Reducer = Reduction['by'];

type NumberReducer = (values: readonly number[]) => number;

/** What the records of a table have to give; null: nothing. */
type Reading<Value> = (table: LedgerTable) => (record: LedgerRecord) => Value | null;

/** Reducers over the numbers of one column. */
const OF_NUMBERS: Partial<Record<Reducer, NumberReducer>> = {
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

/**
 * Brings records down to one value. Null where no record has a value to give; a count is never null. Which records
 * gave it is found out only when somebody asks.
 */
export function reduceRecords(
  chosen: readonly ChosenRecords[],
  reduction: Reduction,
  model: LedgerModel,
): Reduced {
  switch (reduction.by) {
    case 'count':
      return reduceCount(chosen);
    case 'distinct':
      return reduceDistinct(chosen, reduction.column, model);
    case 'ratio':
      return reduceRatio(chosen, reduction, model);
    case 'share':
      return reduction.column === undefined
        ? reduceCount(chosen)
        : reduceNumbers(chosen, reduction.column, sum, model);
    case 'firstDate':
    case 'lastDate':
    case 'dateList':
      return reduceDates(chosen, reduction, model);
    default:
      return reduceNumbers(chosen, reduction.column, OF_NUMBERS[reduction.by] ?? sum, model);
  }
}

/** Can the table give a value for this reduction at all? */
export function couldReduce(table: LedgerTable, reduction: Reduction, model: LedgerModel): boolean {
  const has = (name: string | undefined) => name === undefined || findColumn(table, name, model) !== null;
  if (reduction.by === 'count') return true;
  return reduction.by === 'ratio' ? has(reduction.part) && has(reduction.whole) : has(reduction.column);
}

function reduceCount(chosen: readonly ChosenRecords[]): Reduced {
  const value = chosen.reduce((total, { records }) => total + records.length, 0);
  return { value, ...split(chosen, () => () => true) };
}

function reduceNumbers(
  chosen: readonly ChosenRecords[],
  column: string,
  reducer: NumberReducer,
  model: LedgerModel,
): Reduced {
  const reading = columnReading(column, fieldNumber, model);
  const values = known(chosen, reading);
  return { value: values.length === 0 ? null : reducer(values), ...split(chosen, reading) };
}

function reduceRatio(
  chosen: readonly ChosenRecords[],
  { part, whole }: Extract<Reduction, { by: 'ratio' }>,
  model: LedgerModel,
): Reduced {
  const parts = columnReading(part, fieldNumber, model);
  const wholes = columnReading(whole, fieldNumber, model);
  const total = sum(known(chosen, whereBoth(wholes, parts)));
  const partOfBoth = whereBoth(parts, wholes);
  const value = total === 0 ? null : sum(known(chosen, partOfBoth)) / total;
  return { value, ...split(chosen, partOfBoth) };
}

function reduceDistinct(chosen: readonly ChosenRecords[], column: string, model: LedgerModel): Reduced {
  const reading = columnReading(column, (value) => value, model);
  const values = known(chosen, reading);
  const different = new Set(values.map((value) => compactText(fieldText(value))));
  const saysNothing = values.length === 0 && chosen.some(({ records }) => records.length > 0);
  return { value: saysNothing ? null : different.size, ...split(chosen, reading) };
}

function reduceDates(
  chosen: readonly ChosenRecords[],
  { by, column }: { by: 'firstDate' | 'lastDate' | 'dateList'; column?: string },
  model: LedgerModel,
): Reduced {
  const reading: Reading<CalendarDate> =
    column === undefined ? () => (record) => record.date : columnReading(column, dated, model);
  const { used, unknown } = split(chosen, reading);
  const value = OF_DATES[by]?.(known(chosen, reading).sort(compareDates).map(formatIsoDate)) ?? '';
  const isUsed = (date: CalendarDate) => by === 'dateList' || formatIsoDate(date) === value;
  return {
    value: value === '' ? null : value,
    used: () => inOrder(used(), reading).flatMap(({ entry, date }) => (isUsed(date) ? entry : [])),
    unknown,
  };
}

function inOrder(entries: readonly ChosenRecord[], reading: Reading<CalendarDate>) {
  const dates = entries.flatMap((entry) => {
    const date = reading(entry.table)(entry.record);
    return date === null ? [] : { entry, date };
  });
  return dates.sort((left, right) => compareDates(left.date, right.date));
}

function columnReading<Value>(
  name: string,
  read: (value: Exclude<FieldValue, null>) => Value | null,
  model: LedgerModel,
): Reading<Value> {
  return (table) => {
    const column = findColumn(table, name, model);
    return (record) => {
      const field = fieldAt(record, column);
      return field === null ? null : read(field);
    };
  };
}

/** What a record has to give, where it has something of another kind to give too. */
function whereBoth<Value>(reading: Reading<Value>, other: Reading<unknown>): Reading<Value> {
  return (table) => {
    const [read, readOther] = [reading(table), other(table)];
    return (record) => (readOther(record) === null ? null : read(record));
  };
}

/** All that the records have to give. */
function known<Value>(chosen: readonly ChosenRecords[], reading: Reading<Value>): Value[] {
  const values: Value[] = [];
  for (const { table, records } of chosen) {
    const read = reading(table);
    for (const record of records) {
      const value = read(record);
      if (value !== null) values.push(value);
    }
  }
  return values;
}

/** The records that have something to give, and those that have not. */
function split(chosen: readonly ChosenRecords[], reading: Reading<unknown>): Omit<Reduced, 'value'> {
  const where = (isKnown: boolean) =>
    chosen.flatMap(({ table, records }) => {
      const read = reading(table);
      const found = records.filter((record) => (read(record) !== null) === isKnown);
      return found.map((record) => ({ table, record }));
    });
  return { used: () => where(true), unknown: () => where(false) };
}

function dated(value: FieldValue): CalendarDate | null {
  return typeof value === 'object' ? value : null;
}

/** Tenths of an hour add up to what people expect. */
function sum(values: readonly number[]): number {
  return Number(values.reduce((total, value) => total + value, 0).toPrecision(15));
}
