import { remember, type CalendarDate } from '@/core/values';
import type { FindingCode } from '@/core/findings';
import type { DraftRecord, DraftTable } from './draft-table';
import type { SheetFindings } from './finding-collector';
import { accountYear, customaryYear, isForYear } from './for-year';
import type { ExclusionReason, LedgerRecord, LedgerTable } from './ledger';
import type { RoleModel } from './ledger-model';
import { placeInTime, titledMonth, type PlacedInTime } from './place-in-time';
import type { WhenReading } from './read-date';

export interface YearKnowledge {
  /** The report year; null: nothing tells one. */
  readonly reportYear: number | null;
  /** The year that dates without one are of: told by the table's title, else by the ledger; null: not known. */
  readonly tableYear: number | null;
}

/** Gives every record its date and the year it is for, now that the year is known. */
export function finishTable(
  draft: DraftTable,
  file: string,
  years: YearKnowledge,
  findings: SheetFindings,
): LedgerTable {
  const { found, role, columns, kinds } = draft;
  const time = { year: years.tableYear, month: titledMonth(found) };
  const table: TableInTime = {
    role: found.role,
    titledYear: accountYear(`${found.sheet.name} ${found.title}`),
    reportYear: years.reportYear,
    placed: remember((when) => placeInTime(when, time), REMEMBERED),
    placedIn: (when, year) => placeInTime(when, { ...time, year }),
    findings,
  };
  return {
    file,
    sheet: found.sheet.name,
    role,
    headerRow: found.heading.number,
    title: found.title,
    columns,
    kinds,
    records: draft.records.map((record) => finishRecord(record, table)),
  };
}

/** Days are repeated all down a ledger. */
const REMEMBERED = 2_000;

/** Nobody needs to hear of the dates of rows that do not count for these reasons. */
const SILENT: ReadonlySet<ExclusionReason | undefined> = new Set<ExclusionReason | undefined>([
  'notHeld',
  'hidden',
]);

/** What all records of a table have in common. */
interface TableInTime {
  readonly role: RoleModel;
  /** The year of account its name or title speaks of; null: none. */
  readonly titledYear: number | null;
  readonly reportYear: number | null;
  readonly placed: (when: WhenReading | null) => PlacedInTime;
  /** The same for a row that tells its own year. */
  readonly placedIn: (when: WhenReading | null, year: number) => PlacedInTime;
  readonly findings: SheetFindings;
}

function finishRecord(draft: DraftRecord, table: TableInTime): LedgerRecord {
  const { row, kinds, fields, branch, when, ownYear } = draft;
  const placed = ownYear === null ? table.placed(when) : table.placedIn(when, ownYear);
  const isExcused = placed.excluded?.reason === 'dateMissing' && table.role.dateOptional === true;
  const { date } = placed;
  const forYear = yearItIsFor(draft, date, table);
  if (!SILENT.has(draft.excluded?.reason)) {
    const codes = isExcused ? [] : placed.codes;
    codes.forEach((code) => report(code, draft, placed, table));
    if (isOutOfYear(date, forYear, table)) report('date.outOfYear', draft, placed, table);
  }
  const excluded = draft.excluded ?? (isExcused ? null : placed.excluded);
  return { row, date, kinds, forYear, branch, fields, excluded };
}

function report(code: FindingCode, draft: DraftRecord, { fields }: PlacedInTime, table: TableInTime): void {
  table.findings.add(code, draft.row, draft.column, draft.dateText, fields);
}

function yearItIsFor(
  draft: DraftRecord,
  date: CalendarDate | null,
  { role, titledYear }: TableInTime,
): number | null {
  const rule = role.forYear;
  if (rule === undefined || !isForYear(rule, draft.kinds)) return null;
  // A meeting ledger's title tells the ledger's year, not the one a life meeting in it is for.
  return draft.forYear ?? (rule.kinds === undefined ? titledYear : null) ?? customaryYear(rule, date);
}

function isOutOfYear(
  date: CalendarDate | null,
  forYear: number | null,
  { role, reportYear }: TableInTime,
): boolean {
  if (role.yearMatters !== true || date === null || reportYear === null || forYear !== null) return false;
  return date.year !== reportYear;
}
