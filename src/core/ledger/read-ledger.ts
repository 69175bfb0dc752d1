import { compactText } from '@/core/values';
import type { DraftTable } from './draft-table';
import { isFigureSheet } from './figure-sheet';
import { FindingCollector, NO_FINDINGS, relocated, type SheetFindings } from './finding-collector';
import { findTables } from './find-tables';
import { finishTable } from './finish-table';
import type { FoundTable } from './found-table';
import { findForms, looksLikeForms } from './layouts/find-forms';
import { groupPersons } from './layouts/group-persons';
import { splitItems } from './layouts/split-items';
import type { Ledger, LedgerFile, LedgerTable, ProfileValue, SheetSummary } from './ledger';
import { isUnfilled } from './ledger-contents';
import type { LedgerModel } from './ledger-model';
import { isArchive, isTemplateSheet, spokenYear, titledYear, yearOfRows } from './ledger-year';
import { markDuplicates } from './mark-duplicates';
import { mergeRepeats } from './merge-repeats';
import { isProfileSheet, readProfile } from './read-profile';
import { readTable } from './read-table';
import { toldByRules } from './reading-rules';
import { reportBranches } from './report-branches';
import { needsDay, skipMonthOnly } from './skip-month-only';
import { statedCounts, type CountTable } from './stated-counts';
import { isSummaryTable } from './summary-table';
import { useCounts } from './use-counts';
import type { Sheet, Workbook } from './workbook';

export interface LedgerOptions {
  /** The report year asked for; without it, the one the ledger tells. */
  readonly year?: number;
  /** Where nothing but rows of several years tell one: the year of the document to be refreshed. */
  readonly preferredYear?: number;
}

/** Of a sheet that only repeats what others hold. */
const SUMMARY_ROLE = 'summary';

interface SheetReading {
  readonly file: string;
  readonly sheet: Sheet;
  readonly findings: SheetFindings;
  readonly role: string | null;
  readonly drafts: readonly DraftTable[];
  readonly counts: readonly CountTable[];
  readonly profile: ReadonlyMap<string, ProfileValue>;
}

const NOTHING_READ = { role: null, drafts: [], counts: [], profile: new Map<string, ProfileValue>() };

/** Reads workbooks into typed records with their source rows, and names everything that could not be read. */
export function readLedger(
  workbooks: readonly Workbook[],
  model: LedgerModel,
  options: LedgerOptions = {},
): Ledger {
  const collector = new FindingCollector();
  const sheets = readSheets(workbooks, model, collector);
  const profile = new Map(sheets.flatMap((sheet) => Array.from(sheet.profile)).reverse());
  const drafts = sheets.flatMap((sheet) => sheet.drafts);
  const files = workbooks.map(({ file }) => file);
  const told = profileYear(profile, model) ?? spokenYear(drafts, files);
  const fromRows = yearOfRows(drafts, options.preferredYear);
  const year = options.year ?? told ?? fromRows;
  // Dates without a year are of the ledger's own year, or else of the one asked for.
  const own = told ?? options.year ?? fromRows;
  const finished = sheets.map((sheet) => finishSheet(sheet, model, year, own));
  const tables = mergeRepeats(
    finished.flatMap(({ tables: all }) => all),
    model,
    collector,
  );
  const counts = sheets.flatMap(({ file, counts: all }) =>
    all.map((table) => ({ file, table, year: titledYear(table) ?? own ?? 0 })),
  );
  const all = [...tables, ...useCounts(counts, tables, model, collector)];
  const [first] = all;
  if (first !== undefined && isUnfilled({ tables: all })) {
    collector.forSheet(first.file, first.sheet).add('ledger.empty', first.headerRow, 1);
  }
  return {
    sources: workbooks.map((workbook): LedgerFile => ({
      file: workbook.file,
      sha256: workbook.sha256,
      sheets: finished
        .filter(({ sheet }) => workbook.sheets.includes(sheet.sheet))
        .flatMap(({ summaries }) => summaries),
    })),
    tables: all,
    profile,
    findings: collector.sorted(),
    year,
  };
}

/**
 * Sheets kept to be copied (三会一课样表) count for nothing, but some programs call what they export so: where no other
 * sheet holds such a ledger, one with several records is meant.
 */
function readSheets(
  workbooks: readonly Workbook[],
  model: LedgerModel,
  collector: FindingCollector,
): readonly SheetReading[] {
  const all = workbooks.flatMap(({ file, sheets }) => sheets.map((sheet) => ({ file, sheet })));
  const read = ({ file, sheet }: (typeof all)[number], findings: SheetFindings) =>
    readSheet(file, sheet, model, findings);
  const isTemplate = all.map(({ sheet }) => isTemplateSheet(sheet.name));
  const silent = all.map((one) => (isTemplate.includes(true) ? read(one, NO_FINDINGS) : null));
  const rolesElsewhere = new Set(
    silent.flatMap((one, place) =>
      isTemplate[place] === true ? [] : (one?.drafts ?? []).filter(isKept).map(({ role }) => role),
    ),
  );
  return all.map((one, place) => {
    const findings = collector.forSheet(one.file, one.sheet.name);
    if (isTemplate[place] !== true) return read(one, findings);
    const isMeant = silent[place]?.drafts.some(
      (draft) => isKept(draft) && !rolesElsewhere.has(draft.role) && draft.role !== model.other.role,
    );
    if (isMeant === true) return read(one, findings);
    findings.add('sheet.template', 1, 1, one.sheet.name);
    return { ...NOTHING_READ, file: one.file, sheet: one.sheet, findings };
  });
}

const RECORDS_OF_A_LEDGER = 5;

function isKept({ records }: DraftTable): boolean {
  return records.length >= RECORDS_OF_A_LEDGER;
}

function readSheet(file: string, sheet: Sheet, model: LedgerModel, findings: SheetFindings): SheetReading {
  const reading: SheetReading = {
    file,
    sheet,
    findings,
    role: null,
    drafts: [],
    counts: [],
    profile: new Map(),
  };
  if (sheet.rows.length === 0 || model.ignoredSheets.test(compactText(sheet.name))) return reading;
  // Ours: whoever had figures written needs not be told that they only repeat the ledgers.
  if (isFigureSheet(sheet)) return { ...reading, role: SUMMARY_ROLE };
  if (sheet.hidden) findings.add('sheet.hidden', 1, 1, sheet.name);
  if (isProfileSheet(sheet, model.profile)) {
    const profile = readProfile(sheet, file, model.profile, findings);
    return { ...reading, role: model.profile.role, profile };
  }
  return readTables(reading, model);
}

function readTables(reading: SheetReading, model: LedgerModel): SheetReading {
  const { sheet, findings } = reading;
  const tables = findTables(sheet, model);
  const isOther = tables.every(({ role }) => role === model.other);
  const forms = isOther || looksLikeForms(sheet, model) ? findForms(sheet, model) : [];
  if (forms.length > 0) findings.add('layout.form', 1, 1, sheet.name, { count: forms.length });
  const found = forms.length > 0 ? forms : tables;
  const isLone = found.length === 1;
  const summaries = found.filter((table) => table.role === model.other && isSummaryTable(table, model));
  const rest = found.filter((table) => !summaries.includes(table));
  summaries.forEach((table) => {
    findings.add('sheet.summary', ...firstCell(table, isLone), sheet.name);
  });
  if (found.length === 0 || (rest.length > 0 && isOther && forms.length === 0 && namesRole(sheet, model))) {
    findings.add('sheet.unread', 1, 1, sheet.name);
  } else {
    rest
      .filter(({ role }) => role === model.other)
      .forEach((table) => {
        findings.add('table.other', ...firstCell(table, isLone), table.title || sheet.name);
      });
  }
  return {
    ...reading,
    role: summaries.length > 0 && rest.length === 0 ? SUMMARY_ROLE : null,
    counts: summaries.map((table) => statedCounts(table, model)),
    drafts: rest.flatMap((table) => draftsOf(table, model, findings)),
  };
}

function firstCell({ heading }: FoundTable, isLone: boolean): [row: number, column: number] {
  return isLone ? [1, 1] : [heading.number, heading.cells[0]?.column ?? 1];
}

function draftsOf(table: FoundTable, model: LedgerModel, findings: SheetFindings): readonly DraftTable[] {
  // Of a table without a role nobody knows whether rows may repeat.
  if (table.role === model.other) return [readTable(table, model, NO_FINDINGS)];
  return splitItems(groupPersons(table, model, findings), model).map((found) => {
    const heard = relocated(findings, found);
    const told = toldByRules(heard, model.reading ?? {});
    const draft = markDuplicates(readTable(found, model, told), told, model.reading);
    reportBranches(draft, heard);
    return draft;
  });
}

/** A sheet called 三会一课 whose headings nobody understood is no ledger of something else. */
function namesRole(sheet: Sheet, model: LedgerModel): boolean {
  const name = compactText(sheet.name);
  return model.roles.some(({ names }) => names.test(name));
}

interface FinishedSheet {
  readonly sheet: SheetReading;
  readonly tables: readonly LedgerTable[];
  readonly summaries: readonly SheetSummary[];
}

function finishSheet(
  sheet: SheetReading,
  model: LedgerModel,
  reportYear: number | null,
  ownYear: number | null,
): FinishedSheet {
  const { file, findings, drafts, role } = sheet;
  const tables = drafts
    .filter((draft) => !isArchive(draft, reportYear))
    .map((draft) => {
      const { role: found } = draft.found;
      const heard = found === model.other ? NO_FINDINGS : relocated(findings, draft.found);
      const years = { reportYear, tableYear: titledYear(draft) ?? ownYear };
      return needsDay(model.reading, found)
        ? skipMonthOnly(finishTable(draft, file, years, toldByRules(heard, { skipsMonthOnly: true })))
        : finishTable(draft, file, years, heard);
    });
  const { name } = sheet.sheet;
  const summaries =
    drafts.length === 0
      ? [{ name, role: role ?? model.other.role, headerRow: null, rows: sheet.profile.size }]
      : drafts.map((draft) => ({
          name,
          role: draft.role,
          headerRow: draft.found.heading.number,
          rows: draft.records.length,
        }));
  return { sheet, tables, summaries };
}

function profileYear(profile: ReadonlyMap<string, ProfileValue>, model: LedgerModel): number | null {
  const year = /^((?:19|20)\d{2})(?:年度?)?$/.exec(
    compactText(profile.get(model.profile.yearEntry)?.text ?? ''),
  )?.[1];
  return year === undefined ? null : Number(year);
}
