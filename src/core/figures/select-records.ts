import { periodHolds, compactText, type CalendarDate, type Period } from '@/core/values';
import type { Exclusion, LedgerModel, LedgerRecord, LedgerTable } from '@/core/ledger';
import type { FigureTime, RecordsSource, TableChoice } from './figure-definition';
import type { NearReason } from './figure';
import { fieldAt, findColumn } from './table-view';
import { conditionTest } from './condition-test';

/** What the figures are computed for. */
export interface Scope {
  readonly year: number;
  readonly period: Period;
  /** Null: all branches together. */
  readonly branch: string | null;
}

export interface ChosenRecord {
  readonly table: LedgerTable;
  readonly record: LedgerRecord;
}

export interface FallenRecord extends ChosenRecord {
  readonly reason: NearReason;
  readonly detail: string;
}

export interface Selection {
  /** Tables that could hold such records. */
  readonly tables: readonly LedgerTable[];
  readonly chosen: readonly ChosenRecord[];
  readonly fallen: readonly FallenRecord[];
  /** Some record of the tables lies in the time, whatever its kind. */
  readonly anyInTime: boolean;
}

/** Sorts the records of a ledger into those that count for a figure, those that nearly did, and the rest. */
export function selectRecords(
  tables: readonly LedgerTable[],
  source: RecordsSource,
  scope: Scope,
  model: LedgerModel,
): Selection {
  const able = tables.filter((table) => isChosen(table, source.tables) && couldHold(table, source.kinds));
  const chosen: ChosenRecord[] = [];
  const fallen: FallenRecord[] = [];
  let anyInTime = false;
  for (const table of able) {
    const fits = recordTest(table, source, model);
    for (const record of table.records) {
      const late = outOfTime(record, table, source.time, scope, model);
      if (late === null && record.excluded === null) anyInTime = true;
      if (!fits(record)) continue;
      if (isOfAnotherPart(record, source.time, scope)) continue;
      const fall = exclusionOf(record, source) ?? late ?? outOfBranch(record, table, scope);
      if (fall === null) chosen.push({ table, record });
      else fallen.push({ table, record, reason: fall.reason, detail: fall.detail });
    }
  }
  return { tables: able, chosen, fallen, anyInTime };
}

/** Who asks for one sheet means its rows, also those another ledger records too. */
function exclusionOf({ excluded }: LedgerRecord, { tables }: RecordsSource): Exclusion | null {
  return excluded?.reason === 'repeated' && tables.sheets !== undefined ? null : excluded;
}

export function isChosen(table: LedgerTable, { roles, sheets }: TableChoice): boolean {
  return roles?.includes(table.role) === true || sheets?.includes(table.sheet) === true;
}

function couldHold(table: LedgerTable, kinds: readonly string[] | undefined): boolean {
  return kinds === undefined || table.kinds === null || table.kinds.some((kind) => kinds.includes(kind));
}

/** Is a record of the source's kinds, and meets it its conditions? */
function recordTest(
  table: LedgerTable,
  { kinds, conditions = [] }: RecordsSource,
  model: LedgerModel,
): (record: LedgerRecord) => boolean {
  const tests = conditions.map(({ subject, operator, value }) => {
    const column = findColumn(table, subject, model);
    return { column, holds: conditionTest(operator, value, column?.vocabulary) };
  });
  return (record) =>
    isOfKind(record, kinds) && tests.every(({ column, holds }) => holds(fieldAt(record, column)));
}

/** A row whose kind could not be read may be of any kind: it counts for none, but is nearly counted by all. */
function isOfKind(record: LedgerRecord, kinds: readonly string[] | undefined): boolean {
  if (kinds === undefined || record.excluded?.reason === 'kindUnreadable') return true;
  return record.kinds.some((kind) => kinds.includes(kind));
}

interface Fall {
  readonly reason: NearReason;
  readonly detail: string;
}

function outOfTime(
  record: LedgerRecord,
  table: LedgerTable,
  time: FigureTime,
  scope: Scope,
  model: LedgerModel,
): Fall | null {
  if (time === 'always') return null;
  if (isByYear(time)) {
    const wrong = record.forYear !== null && record.forYear !== yearOf(time, scope);
    return wrong ? { reason: 'otherYear', detail: String(record.forYear) } : null;
  }
  if (record.date === null) return hasDates(table, model) ? { reason: 'dateMissing', detail: '' } : null;
  const period = time === 'period' ? scope.period : time;
  return periodHolds(period, record.date) ? null : { reason: 'outOfPeriod', detail: monthText(record.date) };
}

/** Does the year a record is for decide, and not its date? */
export function isByYear(time: FigureTime): time is 'previousYear' | 'reportYear' {
  return time === 'previousYear' || time === 'reportYear';
}

export function yearOf(time: 'previousYear' | 'reportYear', { year }: Scope): number {
  return time === 'reportYear' ? year : year - 1;
}

/** Who asks for June only does not take a row of May for one that nearly counted. */
function isOfAnotherPart({ date }: LedgerRecord, time: FigureTime, { period }: Scope): boolean {
  return typeof time === 'object' && date !== null && periodHolds(period, date) && !periodHolds(time, date);
}

/** A table without a date column can't be narrowed to a period: all its rows count. */
function hasDates(table: LedgerTable, model: LedgerModel): boolean {
  const role = [...model.roles, model.other].find((candidate) => candidate.role === table.role);
  return table.columns.some(({ name }) => name !== null && name === role?.dateColumn);
}

function monthText({ year, month }: CalendarDate): string {
  return month === null ? `${String(year)}年` : `${String(year)}年${String(month)}月`;
}

function outOfBranch(record: LedgerRecord, table: LedgerTable, { branch }: Scope): Fall | null {
  if (branch === null || !table.columns.some(({ name }) => name === 'branch')) return null;
  if (record.branch === null) return { reason: 'branchMissing', detail: '' };
  const same = compactText(record.branch) === compactText(branch);
  return same ? null : { reason: 'otherBranch', detail: record.branch };
}
