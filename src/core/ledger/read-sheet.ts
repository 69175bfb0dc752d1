import type { FindingCode } from '@/core/findings';
import { compactText } from '@/core/values';
import { apartPlanned } from './apart-planned';
import type { DraftTable } from './draft-table';
import { isFigureSheet } from './figure-sheet';
import { NO_FINDINGS, relocated, type SheetFindings } from './finding-collector';
import { findTables } from './find-tables';
import type { FoundTable } from './found-table';
import { datesByKind } from './layouts/dates-by-kind';
import { findForms, looksLikeForms } from './layouts/find-forms';
import { groupPersons } from './layouts/group-persons';
import { withLeaveBeside } from './layouts/leave-beside';
import { withMergedRows } from './layouts/merged-rows';
import { withDayHeadings } from './layouts/month-and-day';
import { checkNamedAbsence, withNamedAbsence } from './layouts/named-absence';
import { withPersonColumns } from './layouts/person-columns';
import { splitItems } from './layouts/split-items';
import type { ProfileValue } from './ledger';
import type { LedgerModel } from './ledger-model';
import { isNearRole, keepsHeadCounts, missingColumns, namesRole } from './mapping/likely-role';
import { findMappedTables } from './mapping/mapped-tables';
import type { MappedSheet, SaidTable } from './mapping/resolve-mapping';
import { markDuplicates } from './mark-duplicates';
import { ofNoKind } from './of-no-kind';
import { isNamedPlan, isPlanTable, withNothingHeld } from './plan-table';
import { parted } from './profile-block';
import { isProfileSheet, readProfile } from './read-profile';
import { readTable } from './read-table';
import { toldByRules } from './told-by-rules';
import { reportBranches } from './report-branches';
import { reportTimes } from './report-times';
import { reportTwiceHeaded } from './report-twice-headed';
import { holdsDays } from './matched-column';
import { statedCounts, type CountTable } from './stated-counts';
import { isSummaryTable } from './summary-table';
import type { Sheet } from './workbook';

/** Of a sheet that only repeats what others hold. */
const SUMMARY_ROLE = 'summary';

/** What a sheet holds, before it is known of which year. */
export interface SheetReading {
  readonly file: string;
  readonly sheet: Sheet;
  readonly findings: SheetFindings;
  readonly role: string | null;
  readonly drafts: readonly DraftTable[];
  readonly counts: readonly CountTable[];
  readonly profile: ReadonlyMap<string, ProfileValue>;
}

/** A sheet of a file, and what people say of it. */
export interface SheetToRead {
  readonly file: string;
  readonly sheet: Sheet;
  /** Empty where nobody says anything. */
  readonly mapped: readonly MappedSheet[];
}

/** The reading of a sheet that counts for nothing. */
export function nothingRead({ file, sheet }: SheetToRead, findings: SheetFindings): SheetReading {
  return { file, sheet, findings, role: null, drafts: [], counts: [], profile: new Map() };
}

/** Reads one sheet by what it is: names and values, tables, forms, counts, or whatever people say. */
export function readSheet(toRead: SheetToRead, model: LedgerModel, findings: SheetFindings): SheetReading {
  const { sheet, mapped } = toRead;
  const reading = nothingRead(toRead, findings);
  if (sheet.rows.length > 0 && mapped.length > 0) return readAsSaid(reading, model, mapped);
  if (sheet.rows.length === 0) return reading;
  if (model.ignoredSheets.test(compactText(sheet.name))) return ignored(reading, model);
  // Ours: whoever had figures written needs not be told that they only repeat the ledgers.
  if (isFigureSheet(sheet)) return { ...reading, role: SUMMARY_ROLE };
  if (sheet.hidden) findings.add('sheet.hidden', 1, 1, sheet.name);
  return isProfileSheet(sheet, model.profile) ? readWithProfile(reading, model) : readTables(reading, model);
}

function readWithProfile(reading: SheetReading, model: LedgerModel): SheetReading {
  const { sheet, file, findings } = reading;
  const parts = parted(sheet, model);
  const profile = readProfile(parts.profile, file, model.profile, findings);
  if (parts.ledgers === null) return { ...reading, role: model.profile.role, profile };
  return { ...readTables({ ...reading, sheet: parts.ledgers }, model), sheet, profile };
}

/** Instructions may show what a ledger looks like: named, since somebody may have filled it in. */
function ignored(reading: SheetReading, model: LedgerModel): SheetReading {
  const { sheet, findings } = reading;
  const isLedger = findTables(sheet, model).some(({ role, rows }) => role !== model.other && rows.length > 0);
  if (isLedger) findings.add('sheet.template', 1, 1, sheet.name);
  return reading;
}

/** A person's word goes before all that names and headings seem to tell. */
function readAsSaid(reading: SheetReading, model: LedgerModel, mapped: readonly MappedSheet[]): SheetReading {
  const { sheet, findings } = reading;
  const said = mapped.flatMap(({ role, ...more }): readonly SaidTable[] =>
    role === null ? [] : [{ role, ...more }],
  );
  if (said.length === 0) {
    findings.add('sheet.ignored', 1, 1, sheet.name);
    return reading;
  }
  if (sheet.hidden) findings.add('sheet.hidden', 1, 1, sheet.name);
  return withTables(reading, findMappedTables(sheet, model, said, findings), model, false);
}

function readTables(reading: SheetReading, model: LedgerModel): SheetReading {
  const { findings } = reading;
  const sheet = withDayHeadings(reading.sheet);
  const tables = findTables(sheet, model);
  const isOther = tables.every(({ role }) => role === model.other);
  const forms =
    isOther || (looksLikeForms(sheet, model) && !tables.some((table) => holdsDays(table, table.rows)))
      ? findForms(sheet, model)
      : [];
  if (forms.length > 0) findings.add('layout.form', 1, 1, sheet.name, { count: forms.length });
  if (forms.length > 0) return withTables(reading, forms, model, false);
  const events = tables.flatMap((table) => eventsOf(table, model, findings));
  const isDoubtful = isOther && events.length === tables.length && namesRole(sheet, model);
  return withTables(reading, events, model, isDoubtful);
}

/** Days in place of numbers, under the kinds: events, whatever it looks like. */
function eventsOf(table: FoundTable, model: LedgerModel, findings: SheetFindings): readonly FoundTable[] {
  const events = table.role === model.other ? datesByKind(table, model) : [];
  if (events.length === 0) return [table];
  const { number, cells } = table.heading;
  const count = events.reduce((sum, { rows }) => sum + rows.length, 0);
  findings.add('layout.dates', number, cells[0]?.column ?? 1, '', { count });
  return events;
}

/** `isDoubtful`: whatever is no table of counts was not understood. */
function withTables(
  reading: SheetReading,
  found: readonly FoundTable[],
  model: LedgerModel,
  isDoubtful: boolean,
): SheetReading {
  const { sheet, findings } = reading;
  const isLone = found.length === 1;
  const summaries = found.filter(
    (table) => table.role === model.other && table.said === undefined && isSummaryTable(table, model),
  );
  const rest = found.filter((table) => !summaries.includes(table));
  summaries.forEach((table) => {
    findings.add('sheet.summary', ...firstCell(table, isLone), sheet.name);
  });
  const unread = rest.filter((table) => table.role === model.other);
  if (found.length === 0 || (isDoubtful && unread.some((table) => !isNamedPlan(table, model)))) {
    findings.add('sheet.unread', 1, 1, sheet.name, missingIn(rest, model));
  } else {
    unread.forEach((table) => {
      const code = codeOfOther(table, isDoubtful, model);
      const fields = code === 'table.unsure' ? missingIn([table], model) : {};
      findings.add(code, ...firstCell(table, isLone), table.title || sheet.name, fields);
    });
  }
  return {
    ...reading,
    role: summaries.length > 0 && rest.length === 0 ? SUMMARY_ROLE : null,
    counts: summaries
      .filter(({ title }) => !model.noCounts.test(`${sheet.name} ${title}`))
      .map((table) => statedCounts(table, model)),
    drafts: rest
      .flatMap((table) => apartPlanned(table, model))
      .flatMap((table) => draftsOf(table, model, findings)),
  };
}

/** What a table without a role may be. */
function codeOfOther(table: FoundTable, isDoubtful: boolean, model: LedgerModel): FindingCode {
  const { heading } = table;
  const isNear = isDoubtful || isNearRole(heading, model) || keepsHeadCounts(heading, model);
  if (!isNear) return 'table.other';
  return isNamedPlan(table, model) ? 'table.plan' : 'table.unsure';
}

/** What the headings of the first of them lack. */
function missingIn([table]: readonly FoundTable[], model: LedgerModel): Readonly<Record<string, string>> {
  const missing = table === undefined ? [] : missingColumns(table.sheet, table.heading, model);
  return missing.length === 0 ? {} : { missing: missing.join('、') };
}

function firstCell({ heading }: FoundTable, isLone: boolean): [row: number, column: number] {
  return isLone ? [1, 1] : [heading.number, heading.cells[0]?.column ?? 1];
}

function draftsOf(table: FoundTable, model: LedgerModel, findings: SheetFindings): readonly DraftTable[] {
  // Of a table without a role nobody knows whether rows may repeat.
  if (table.role === model.other) return [readTable(table, model, NO_FINDINGS)];
  reportTwiceHeaded(table, relocated(findings, table));
  const counted = withPersonColumns(withMergedRows(table, model, findings), model, findings);
  const drafts = splitItems(groupPersons(counted, model, findings), model).map((split) => {
    const found = withLeaveBeside(withNamedAbsence(split, relocated(findings, split)));
    const heard = relocated(findings, found);
    if (isPlanTable(found, model)) return withNothingHeld(readTable(found, model, NO_FINDINGS), heard);
    const told = toldByRules(heard, model.reading ?? {});
    const draft = markDuplicates(readTable(found, model, told), told, model.reading);
    reportBranches(draft, heard);
    reportTimes(draft, told);
    checkNamedAbsence(draft, heard);
    return ofNoKind(draft, model, heard);
  });
  tellDoubts(table, drafts, findings);
  return drafts;
}

/** Totals and what was not held count for no kind, whatever stands there. */
function tellDoubts(
  { doubts = [] }: FoundTable,
  drafts: readonly DraftTable[],
  findings: SheetFindings,
): void {
  if (doubts.length === 0) return;
  const counted = new Set(
    drafts.flatMap(({ records }) => records.flatMap(({ row, excluded }) => (excluded === null ? [row] : []))),
  );
  for (const { row, column, text } of doubts) {
    if (counted.has(row)) findings.add('tick.unsure', row, column, text);
  }
}
