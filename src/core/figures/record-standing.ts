import { compactText, periodHolds, type CalendarDate } from '@/core/values';
import type { LedgerModel, LedgerRecord, LedgerTable } from '@/core/ledger';
import { conditionTest } from './condition-test';
import type { NearReason } from './figure';
import type { FigureTime, RecordsSource } from './figure-definition';
import type { Scope } from './scope';
import { fieldAt, findColumn } from './table-view';

/** How a record stands to a figure: it counts, it has nothing to do with it, or it nearly counted. */
export type Standing = 'counted' | 'unrelated' | NearReason;

type Asked = Pick<RecordsSource, 'tables' | 'kinds' | 'conditions' | 'time'>;

/** What a record of the table is to a figure. What depends on the table alone is looked up once. */
export function standingIn(
  table: LedgerTable,
  source: Asked,
  scope: Scope,
  model: LedgerModel,
): (record: LedgerRecord) => Standing {
  const isMeant = recordTest(table, source, model);
  const lateness = latenessIn(table, source.time, scope, model);
  const branch = table.columns.some(({ name }) => name === 'branch') ? scope.branch : null;
  const namesSheets = source.tables.sheets !== undefined;
  return (record) => {
    if (!isMeant(record) || isOfAnotherPart(record, source.time, scope)) return 'unrelated';
    return ruledOut(record, namesSheets) ?? lateness(record) ?? outOfBranch(record, branch) ?? 'counted';
  };
}

/** Whatever its kind: does it count, and lie in the time? */
export function liesInTime(
  table: LedgerTable,
  time: FigureTime,
  scope: Scope,
  model: LedgerModel,
): (record: LedgerRecord) => boolean {
  const lateness = latenessIn(table, time, scope, model);
  return (record) => record.excluded === null && lateness(record) === null;
}

/** What the sentence about a record that nearly counted needs. */
export function nearDetail(reason: NearReason, { forYear, date, branch, excluded }: LedgerRecord): string {
  switch (reason) {
    case 'otherYear':
      return String(forYear);
    case 'outOfPeriod':
      return date === null ? '' : monthText(date);
    case 'otherBranch':
      return branch ?? '';
    default:
      return excluded?.reason === reason ? excluded.detail : '';
  }
}

/** Is a record of the source's kinds, and meets it its conditions? */
function recordTest(
  table: LedgerTable,
  { kinds, conditions = [] }: Asked,
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

/** Who asks for one sheet means its rows, also those another ledger records too. */
function ruledOut({ excluded }: LedgerRecord, namesSheets: boolean): NearReason | null {
  if (excluded === null || (excluded.reason === 'repeated' && namesSheets)) return null;
  return excluded.reason;
}

/** Who asks for June only does not take a row of May for one that nearly counted. */
function isOfAnotherPart({ date }: LedgerRecord, time: FigureTime, { period }: Scope): boolean {
  return typeof time === 'object' && date !== null && periodHolds(period, date) && !periodHolds(time, date);
}

function latenessIn(
  table: LedgerTable,
  time: FigureTime,
  scope: Scope,
  model: LedgerModel,
): (record: LedgerRecord) => NearReason | null {
  if (time === 'always') return () => null;
  if (time === 'previousYear') {
    const year = scope.year - 1;
    return ({ forYear }) => (forYear === null || forYear === year ? null : 'otherYear');
  }
  const period = time === 'period' ? scope.period : time;
  const undated = hasDates(table, model) ? 'dateMissing' : null;
  return ({ date }) => {
    if (date === null) return undated;
    return periodHolds(period, date) ? null : 'outOfPeriod';
  };
}

/** A table without a date column can't be narrowed to a period: all its rows count. */
function hasDates(table: LedgerTable, model: LedgerModel): boolean {
  const role = [...model.roles, model.other].find((candidate) => candidate.role === table.role);
  return table.columns.some(({ name }) => name !== null && name === role?.dateColumn);
}

function monthText({ year, month }: CalendarDate): string {
  return month === null ? `${String(year)}年` : `${String(year)}年${String(month)}月`;
}

function outOfBranch(record: LedgerRecord, branch: string | null): NearReason | null {
  if (branch === null) return null;
  if (record.branch === null) return 'branchMissing';
  return compactText(record.branch) === compactText(branch) ? null : 'otherBranch';
}
