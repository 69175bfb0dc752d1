import { compareDates, compactText, formatIsoDate, type CalendarDate } from '@/core/values';
import { fieldText, type FieldValue, type LedgerModel, type LedgerTable } from '@/core/ledger';
import { recordsOf, type ChosenRecord, type ChosenRecords } from './chosen-records';
import type { FigureValue } from './figure';
import type { Reduction } from './figure-definition';
import { joinTallies, type NumberTally } from './record-group';
import type { NumberColumns } from './table-numbers';
import { fieldAt, findColumn } from './table-view';

/** A value with the records it is made of; `unknown` are those that have no value to give. */
export interface Reduced {
  readonly value: FigureValue | null;
  used(): readonly ChosenRecord[];
  unknown(): readonly ChosenRecord[];
}

type Reducer = Reduction['by'];

interface Valued<Value> {
  readonly entry: ChosenRecord;
  readonly value: Value;
}

type NumberReducer = (numbers: NumberTally) => number;

const sum: NumberReducer = ({ total }) => roundedSum(total);

/** Reducers over the numbers of one column, of which there is one at least. */
const OF_NUMBERS: Partial<Record<Reducer, NumberReducer>> = {
  sum,
  average: ({ total, count }) => roundedSum(total) / count,
  max: ({ most }) => most,
  min: ({ least }) => least,
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
  const value = chosen.reduce((total, { count }) => total + count, 0);
  return { value, used: () => recordsOf(chosen), unknown: () => [] };
}

function reduceNumbers(
  chosen: readonly ChosenRecords[],
  column: string,
  reduce: NumberReducer,
  model: LedgerModel,
): Reduced {
  const numbers: AskedNumbers = { column, model };
  const tally = tallyOf(chosen, numbers);
  return { value: tally.count === 0 ? null : reduce(tally), ...splitByNumbers(chosen, numbers) };
}

function reduceRatio(
  chosen: readonly ChosenRecords[],
  { part, whole }: Extract<Reduction, { by: 'ratio' }>,
  model: LedgerModel,
): Reduced {
  const parts: AskedNumbers = { column: part, other: whole, model };
  const total = sum(tallyOf(chosen, { column: whole, other: part, model }));
  const value = total === 0 ? null : sum(tallyOf(chosen, parts)) / total;
  return { value, ...splitByNumbers(chosen, parts) };
}

function reduceDistinct(chosen: readonly ChosenRecords[], column: string, model: LedgerModel): Reduced {
  const entries = recordsOf(chosen).map((entry) => ({ entry, value: fieldOf(entry, column, model) }));
  const { known, unknown } = split(entries);
  const different = new Set(known.map(({ value }) => compactText(fieldText(value))));
  const saysNothing = entries.length > 0 && known.length === 0;
  return {
    value: saysNothing ? null : different.size,
    used: () => known.map(({ entry }) => entry),
    unknown: () => unknown,
  };
}

function reduceDates(
  chosen: readonly ChosenRecords[],
  { by, column }: { by: 'firstDate' | 'lastDate' | 'dateList'; column?: string },
  model: LedgerModel,
): Reduced {
  const dateOf = (entry: ChosenRecord) =>
    column === undefined ? entry.record.date : dated(fieldOf(entry, column, model));
  const entries = recordsOf(chosen).map((entry) => ({ entry, value: dateOf(entry) }));
  const { known, unknown } = split(entries);
  const sorted = Array.from(known).sort((left, right) => compareDates(left.value, right.value));
  const value = OF_DATES[by]?.(sorted.map((entry) => formatIsoDate(entry.value))) ?? '';
  const used = by === 'dateList' ? sorted : sorted.filter((entry) => formatIsoDate(entry.value) === value);
  return {
    value: value === '' ? null : value,
    used: () => used.map(({ entry }) => entry),
    unknown: () => unknown,
  };
}

/** The numbers of a column; with another one, of records that have a number in both. */
interface AskedNumbers {
  readonly column: string;
  readonly other?: string;
  readonly model: LedgerModel;
}

function columnsIn(table: LedgerTable, { column, other, model }: AskedNumbers): NumberColumns {
  const columnOf = (name: string) => findColumn(table, name, model)?.index ?? -1;
  return { column: columnOf(column), ...(other === undefined ? {} : { other: columnOf(other) }) };
}

function tallyOf(chosen: readonly ChosenRecords[], numbers: AskedNumbers): NumberTally {
  return joinTallies(chosen.map((each) => each.tallyOf(columnsIn(each.table, numbers))));
}

function splitByNumbers(chosen: readonly ChosenRecords[], numbers: AskedNumbers): Omit<Reduced, 'value'> {
  const where = (isKnown: boolean) =>
    recordsOf(chosen.map((each) => each.withNumber(columnsIn(each.table, numbers), isKnown)));
  return { used: () => where(true), unknown: () => where(false) };
}

function fieldOf({ table, record }: ChosenRecord, column: string, model: LedgerModel): FieldValue {
  return fieldAt(record, findColumn(table, column, model));
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
function roundedSum(total: number): number {
  return Number(total.toPrecision(15));
}
