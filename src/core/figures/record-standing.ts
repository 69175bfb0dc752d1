import { compactText, periodHolds, remember, type CalendarDate } from '@/core/values';
import type { FieldValue, LedgerModel, LedgerRecord, LedgerTable } from '@/core/ledger';
import { conditionTest } from './condition-test';
import type { NearReason } from './figure';
import type { RecordsSource } from './figure-definition';
import { isByYear, yearOf, type Scope } from './scope';
import { fieldAt, findColumn, type ColumnRef } from './table-view';

/** How a record stands to a figure: it counts, it has nothing to do with it, or it nearly counted. */
export type Standing = 'counted' | 'unrelated' | NearReason;

type Asked = Pick<RecordsSource, 'tables' | 'kinds' | 'conditions' | 'time'>;

interface ConditionOnColumn {
  readonly column: ColumnRef | null;
  readonly holds: (value: FieldValue) => boolean;
}

/**
 * What the records of a table are to a figure. What depends on the table alone is looked up once; all figures share
 * the methods, so that they are fast from the second figure on.
 */
export class TableQuestion {
  private readonly conditions: readonly ConditionOnColumn[];
  private readonly isDated: boolean;
  /** Days are few, and records of a day mostly share it. */
  private readonly isInTime: (date: CalendarDate) => boolean;
  private readonly branch: string | null;

  constructor(
    table: LedgerTable,
    private readonly asked: Asked,
    private readonly scope: Scope,
    model: LedgerModel,
  ) {
    this.conditions = (asked.conditions ?? []).map(({ subject, operator, value }) => {
      const column = findColumn(table, subject, model);
      return { column, holds: conditionTest(operator, value, column?.vocabulary) };
    });
    this.isDated = hasDates(table, model);
    const { time } = asked;
    const period = typeof time === 'string' ? scope.period : time;
    this.isInTime = remember((date) => periodHolds(period, date));
    const namesBranches = table.branch !== undefined || table.columns.some(({ name }) => name === 'branch');
    const knowsBranches = scope.branch !== null && namesBranches;
    this.branch = knowsBranches ? compactText(scope.branch) : null;
  }

  standingOf(record: LedgerRecord): Standing {
    if (!this.isOfKind(record) || !this.meetsConditions(record)) return 'unrelated';
    if (this.isOfAnotherPart(record)) return 'unrelated';
    return this.whyNot(record) ?? 'counted';
  }

  /** Whatever its kind and what is said in its columns: would the record count? */
  liesInScope(record: LedgerRecord): boolean {
    return this.whyNot(record) === null;
  }

  /** Whatever its kind: does the record count, and lie in the time? */
  liesInTime(record: LedgerRecord): boolean {
    return record.excluded === null && this.outOfTime(record) === null;
  }

  private whyNot(record: LedgerRecord): NearReason | null {
    return this.ruledOut(record) ?? this.outOfTime(record) ?? this.outOfBranch(record);
  }

  /** A row whose kind could not be read may be of any kind: it counts for none, but is nearly counted by all. */
  private isOfKind({ kinds, excluded }: LedgerRecord): boolean {
    const wanted = this.asked.kinds;
    if (wanted === undefined || excluded?.reason === 'kindUnreadable') return true;
    return kinds.some((kind) => wanted.includes(kind));
  }

  meetsConditions(record: LedgerRecord): boolean {
    if (this.conditions.length === 0) return true;
    return this.conditions.every(({ column, holds }) => holds(fieldAt(record, column)));
  }

  /** Who asks for June only does not take a row of May for one that nearly counted. */
  private isOfAnotherPart({ date }: LedgerRecord): boolean {
    const { time } = this.asked;
    if (typeof time === 'string' || date === null) return false;
    return periodHolds(this.scope.period, date) && !periodHolds(time, date);
  }

  /** Who asks for one sheet means its rows, also those another ledger records too. */
  private ruledOut({ excluded }: LedgerRecord): NearReason | null {
    if (excluded?.reason === 'repeated' && this.asked.tables.sheets !== undefined) return null;
    return excluded?.reason ?? null;
  }

  private outOfTime({ date, forYear }: LedgerRecord): NearReason | null {
    const { time } = this.asked;
    if (time === 'always') return null;
    if (isByYear(time)) return forYear === null || forYear === yearOf(time, this.scope) ? null : 'otherYear';
    if (date === null) return this.isDated ? 'dateMissing' : null;
    return this.isInTime(date) ? null : 'outOfPeriod';
  }

  private outOfBranch({ branch }: LedgerRecord): NearReason | null {
    if (this.branch === null) return null;
    if (branch === null) return 'branchMissing';
    return compactText(branch) === this.branch ? null : 'otherBranch';
  }
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

/** A table without a date column can't be narrowed to a period: all its rows count. */
function hasDates(table: LedgerTable, model: LedgerModel): boolean {
  const role = [...model.roles, model.other].find((candidate) => candidate.role === table.role);
  return table.columns.some(({ name }) => name !== null && name === role?.dateColumn);
}

function monthText({ year, month }: CalendarDate): string {
  return month === null ? `${String(year)}年` : `${String(year)}年${String(month)}月`;
}
