import type { CalendarDate } from '@/core/values';
import type { FindingCode } from '@/core/findings';
import type { DraftRecord, DraftTable } from './draft-table';
import type { SheetFindings } from './finding-collector';
import { accountYear, customaryYear } from './for-year';
import type { LedgerRecord, LedgerTable } from './ledger';
import type { RoleModel } from './ledger-model';
import { placeInTime, titledMonth } from './place-in-time';

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
  const month = titledMonth(found);
  return {
    file,
    sheet: found.sheet.name,
    role,
    headerRow: found.heading.number,
    title: found.title,
    columns,
    kinds,
    ...placesOf(draft),
    records: draft.records.map((record) => finishRecord(record, draft, { ...years, month }, findings)),
  };
}

function placesOf({ found, columns }: DraftTable): Pick<LedgerTable, 'places'> {
  const { isForm, origin, heading } = found;
  if (isForm !== true || origin === undefined) return {};
  return { places: columns.map(({ column }) => origin(heading.number, column)) };
}

function finishRecord(
  draft: DraftRecord,
  { found }: DraftTable,
  years: YearKnowledge & { readonly month: number | null },
  findings: SheetFindings,
): LedgerRecord {
  const { row, kinds, fields, branch } = draft;
  const placed = placeInTime(draft, { year: years.tableYear, month: years.month });
  const report = (code: FindingCode) => {
    if (draft.excluded?.reason !== 'notHeld' && draft.excluded?.reason !== 'hidden')
      findings.add(code, row, draft.column, draft.dateText, placed.fields);
  };
  const isMissing = placed.excluded?.reason === 'dateMissing';
  if (!(isMissing && found.role.dateOptional === true)) placed.codes.forEach(report);
  const forYear = yearItIsFor(found.role, draft, placed.date, found);
  if (isOutOfYear(found.role, placed.date, forYear, years.reportYear)) report('date.outOfYear');
  const excluded = isMissing && found.role.dateOptional === true ? null : placed.excluded;
  return { row, date: placed.date, kinds, forYear, branch, fields, excluded: draft.excluded ?? excluded };
}

function yearItIsFor(
  role: RoleModel,
  draft: DraftRecord,
  date: CalendarDate | null,
  found: DraftTable['found'],
): number | null {
  const rule = role.forYear;
  if (rule === undefined) return null;
  if (rule.kinds !== undefined && !draft.kinds.some((kind) => rule.kinds?.includes(kind))) return null;
  // A meeting ledger's title tells the ledger's year, not the one a life meeting in it is for.
  const titled = rule.kinds === undefined ? accountYear(`${found.sheet.name} ${found.title}`) : null;
  return draft.forYear ?? titled ?? customaryYear(rule, date);
}

function isOutOfYear(
  role: RoleModel,
  date: CalendarDate | null,
  forYear: number | null,
  reportYear: number | null,
): boolean {
  if (role.yearMatters !== true || date === null || reportYear === null || forYear !== null) return false;
  return date.year !== reportYear;
}
