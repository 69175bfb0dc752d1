import { remember, type CalendarDate } from '@/core/values';
import type { FindingCode } from '@/core/findings';
import { changeEach } from './change-each';
import type { DraftDate, DraftTable } from './draft-table';
import type { SheetFindings } from './finding-collector';
import { accountYear, customaryYear, isForYear } from './for-year';
import type { ExclusionReason, LedgerRecord, LedgerTable } from './ledger';
import type { RoleModel } from './ledger-model';
import { placeInTime, titledMonth, type PlacedInTime, type TableTime } from './place-in-time';

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
    placed: remember((date) => placedIn(time, date, found.role)),
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
    ...placesOf(draft),
    records: changeEach(draft.records, (record, place) =>
      finishRecord(record, draft.dates[place] ?? NO_DATE, table),
    ),
  };
}

function placesOf({ found, columns }: DraftTable): Pick<LedgerTable, 'places'> {
  const { isForm, origin, heading } = found;
  if (isForm !== true || origin === undefined) return {};
  return { places: columns.map(({ column }) => origin(heading.number, column)) };
}

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
  readonly placed: (date: DraftDate) => PlacedInTime;
  readonly findings: SheetFindings;
}

function placedIn(time: TableTime, { when, ownYear }: DraftDate, { dateOptional }: RoleModel): PlacedInTime {
  const placed = placeInTime(when, ownYear === null ? time : { ...time, year: ownYear });
  const isExcused = dateOptional === true && placed.excluded?.reason === 'dateMissing';
  return isExcused ? { ...placed, codes: [], excluded: null } : placed;
}

const NO_DATE: DraftDate = { when: null, text: '', column: 1, ownYear: null };

/** The record itself, where it has its date already. */
function finishRecord(draft: LedgerRecord, drafted: DraftDate, table: TableInTime): LedgerRecord {
  const placed = table.placed(drafted);
  const { date } = placed;
  const forYear = yearItIsFor(draft, date, table);
  const codes = codesOf(placed, draft, isOutOfYear(date, forYear, table));
  if (codes.length > 0 && !SILENT.has(draft.excluded?.reason)) {
    for (const code of codes) {
      table.findings.add(code, draft.row, drafted.column, drafted.text, placed.fields);
    }
  }
  const excluded = draft.excluded ?? placed.excluded;
  const isDone = date === draft.date && forYear === draft.forYear && excluded === draft.excluded;
  return isDone ? draft : { ...draft, date, forYear, excluded };
}

function codesOf(
  { codes }: PlacedInTime,
  { excluded }: LedgerRecord,
  isOut: boolean,
): readonly FindingCode[] {
  if (isOut) return [...codes.flatMap(codesOfUncounted), 'date.outOfYear'];
  return excluded === null ? codes : codes.flatMap(codesOfUncounted);
}

/** Of a row that does not count nobody may say that it was counted so. */
function codesOfUncounted(code: FindingCode): readonly FindingCode[] {
  if (code === 'date.partial') return [];
  return code === 'date.noYear' ? ['date.noYearRead'] : [code];
}

function yearItIsFor(
  draft: LedgerRecord,
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
