import { compareDates, compactText, formatIsoDate, type CalendarDate } from '@/core/values';
import { fieldText, type FieldValue, type LedgerModel, type LedgerTable } from '@/core/ledger';
import type { FigureValue } from './figure';
import type { Reduction } from './figure-definition';
import type { NumberColumns, Numbers } from './number-columns';
import { ChosenRecords, recordsOf, type ChosenRecord } from './record-selector';
import { fieldAt, findColumn } from './table-view';

/** A value with the records it is made of; `unknown` are those that have no value to give. */
export interface Reduced {
  readonly value: FigureValue | null;
  used(): readonly ChosenRecord[];
  unknown(): readonly ChosenRecord[];
}

type Reducer = Reduction['by'];

/** Where columns are looked up, and where their numbers stand. */
export interface ReductionSources {
  readonly model: LedgerModel;
  readonly numbers: NumberColumns;
}

interface Valued<Value> {
  readonly entry: ChosenRecord;
  readonly value: Value;
}

/** Brings numbers down to one, number by number. */
interface NumberReducer {
  readonly start: number;
  readonly add: (sofar: number, number: number) => number;
  readonly end?: (total: number, count: number) => number;
}

const SUM: NumberReducer = { start: 0, add: (total, number) => total + number, end: roundedSum };

/** Reducers over the numbers of one column. */
const OF_NUMBERS: Partial<Record<Reducer, NumberReducer>> = {
  sum: SUM,
  average: { ...SUM, end: (total, count) => roundedSum(total) / count },
  max: { start: -Infinity, add: Math.max },
  min: { start: Infinity, add: Math.min },
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
  sources: ReductionSources,
): Reduced {
  switch (reduction.by) {
    case 'count':
      return reduceCount(chosen);
    case 'distinct':
      return reduceDistinct(chosen, reduction.column, sources);
    case 'ratio':
      return reduceRatio(chosen, reduction, sources);
    case 'share':
      return reduction.column === undefined
        ? reduceCount(chosen)
        : reduceNumbers(chosen, reduction.column, SUM, sources);
    case 'firstDate':
    case 'lastDate':
    case 'dateList':
      return reduceDates(chosen, reduction, sources);
    default:
      return reduceNumbers(chosen, reduction.column, OF_NUMBERS[reduction.by] ?? SUM, sources);
  }
}

/** Can the table give a value for this reduction at all? */
export function couldReduce(table: LedgerTable, reduction: Reduction, model: LedgerModel): boolean {
  const has = (name: string | undefined) => name === undefined || findColumn(table, name, model) !== null;
  if (reduction.by === 'count') return true;
  return reduction.by === 'ratio' ? has(reduction.part) && has(reduction.whole) : has(reduction.column);
}

function reduceCount(chosen: readonly ChosenRecords[]): Reduced {
  const value = chosen.reduce((total, { places }) => total + places.length, 0);
  return { value, used: () => recordsOf(chosen), unknown: () => [] };
}

function reduceNumbers(
  chosen: readonly ChosenRecords[],
  column: string,
  reducer: NumberReducer,
  { numbers }: ReductionSources,
): Reduced {
  const numbersIn = (table: LedgerTable) => numbers.numbersOf(table, column);
  return { value: fold(chosen, numbersIn, reducer), ...splitByNumbers(chosen, numbersIn) };
}

function reduceRatio(
  chosen: readonly ChosenRecords[],
  { part, whole }: Extract<Reduction, { by: 'ratio' }>,
  { numbers }: ReductionSources,
): Reduced {
  const partsIn = (table: LedgerTable) => numbers.numbersOf(table, part, whole);
  const total = fold(chosen, (table) => numbers.numbersOf(table, whole, part), SUM) ?? 0;
  const value = total === 0 ? null : (fold(chosen, partsIn, SUM) ?? 0) / total;
  return { value, ...splitByNumbers(chosen, partsIn) };
}

function reduceDistinct(
  chosen: readonly ChosenRecords[],
  column: string,
  { model }: ReductionSources,
): Reduced {
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
  { model }: ReductionSources,
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

type NumbersIn = (table: LedgerTable) => Numbers;

/** Null where there is no number. */
function fold(
  chosen: readonly ChosenRecords[],
  numbersIn: NumbersIn,
  { start, add, end = (total) => total }: NumberReducer,
): number | null {
  let total = start;
  let count = 0;
  for (const { table, places } of chosen) {
    const numbers = numbersIn(table);
    places.forEach((place) => {
      const number = numbers[place] ?? null;
      if (number === null) return;
      total = add(total, number);
      count += 1;
    });
  }
  return count === 0 ? null : end(total, count);
}

function splitByNumbers(chosen: readonly ChosenRecords[], numbersIn: NumbersIn): Omit<Reduced, 'value'> {
  const where = (isKnown: boolean) => {
    const found = chosen.map((each) => {
      const numbers = numbersIn(each.table);
      const places = each.places.filter((place) => (numbers[place] !== null) === isKnown);
      return places.length === each.places.length ? each : new ChosenRecords(each.table, places);
    });
    return recordsOf(found);
  };
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
