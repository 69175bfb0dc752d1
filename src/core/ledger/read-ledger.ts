import { compactText } from '@/core/values';
import type { DraftTable } from './draft-table';
import { formatsWorthTelling } from './formats-worth-telling';
import { FindingCollector, NO_FINDINGS, relocated } from './finding-collector';
import { finishTable } from './finish-table';
import type { Ledger, LedgerFile, LedgerTable, ProfileValue, SheetSummary } from './ledger';
import { isUnfilled } from './ledger-contents';
import type { LedgerModel } from './ledger-model';
import { isArchive, isTemplateSheet, spokenYear, titledYear, yearOfCounts, yearOfRows } from './ledger-year';
import { MappingBook } from './mapping/mapping-book';
import { NO_MAPPINGS, type Mappings } from './mapping/sheet-mapping';
import { mergeRepeats } from './merge-repeats';
import { nothingRead, readSheet, type SheetReading, type SheetToRead } from './read-sheet';
import { toldByRules } from './told-by-rules';
import { reportAlike } from './report-alike';
import { needsDay, skipMonthOnly } from './skip-month-only';
import { useCounts, type CountSheet } from './use-counts';
import type { Workbook } from './workbook';

export interface LedgerOptions {
  /** The report year asked for; without it, the one the ledger tells. */
  readonly year?: number;
  /** Where nothing but rows of several years tell one: the year of the document to be refreshed. */
  readonly preferredYear?: number;
  /** What people say of sheets, besides what the workbooks say themselves. */
  readonly mappings?: Mappings;
}

/** Reads workbooks into typed records with their source rows, and names everything that could not be read. */
export function readLedger(
  workbooks: readonly Workbook[],
  model: LedgerModel,
  options: LedgerOptions = {},
): Ledger {
  const collector = new FindingCollector();
  const book = new MappingBook(workbooks, model, options.mappings ?? NO_MAPPINGS, collector);
  const toRead = workbooks.flatMap(({ file, sheets: all }) =>
    all.map((sheet): SheetToRead => ({ file, sheet, mapped: book.of(file, sheet) })),
  );
  const sheets = readSheets(toRead, model, collector);
  const profile = new Map(sheets.flatMap((sheet) => Array.from(sheet.profile)).reverse());
  const drafts = sheets.flatMap((sheet) => sheet.drafts);
  const files = workbooks.map(({ file }) => file);
  const told =
    profileYear(profile, model) ??
    spokenYear(drafts, files) ??
    yearOfCounts(sheets.flatMap(({ counts: all }) => all));
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
  const all = [...tables, ...useCounts(countsIn(sheets, own), tables, model, collector)];
  reportUnfilled(all, collector);
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
    findings: formatsWorthTelling([...book.findings(), ...collector.sorted()], workbooks),
    year,
    mappings: book.held(),
  };
}

/** Tables of counts, each with its year; without any year nobody can say what they count. */
function countsIn(sheets: readonly SheetReading[], own: number | null): readonly CountSheet[] {
  return sheets.flatMap(({ file, counts }) =>
    counts.flatMap((table) => {
      const year = titledYear(table) ?? own;
      return year === null ? [] : [{ file, table, year }];
    }),
  );
}

function reportUnfilled(tables: readonly LedgerTable[], collector: FindingCollector): void {
  const [first] = tables;
  if (first === undefined || !isUnfilled({ tables })) return;
  collector.forSheet(first.file, first.sheet).add('ledger.empty', first.headerRow, 1);
}

/**
 * Sheets kept to be copied (三会一课样表) count for nothing, but some programs call what they export so: where no other
 * sheet holds such a ledger, one with several records is meant. So is one of which a person says what it is.
 */
function readSheets(
  all: readonly SheetToRead[],
  model: LedgerModel,
  collector: FindingCollector,
): readonly SheetReading[] {
  const isTemplate = all.map(({ sheet, mapped }) => mapped.length === 0 && isTemplateSheet(sheet.name));
  const silent = all.map((one) => (isTemplate.includes(true) ? readSheet(one, model, NO_FINDINGS) : null));
  const rolesElsewhere = new Set(
    silent.flatMap((one, place) =>
      isTemplate[place] === true ? [] : (one?.drafts ?? []).filter(isKept).map(({ role }) => role),
    ),
  );
  return all.map((one, place) => {
    const findings = collector.forSheet(one.file, one.sheet.name);
    if (isTemplate[place] !== true) return readSheet(one, model, findings);
    const isMeant = silent[place]?.drafts.some(
      (draft) => isKept(draft) && !rolesElsewhere.has(draft.role) && draft.role !== model.other.role,
    );
    if (isMeant === true) return readSheet(one, model, findings);
    findings.add('sheet.template', 1, 1, one.sheet.name);
    return nothingRead(one, findings);
  });
}

const RECORDS_OF_A_LEDGER = 5;

function isKept({ records }: DraftTable): boolean {
  return records.length >= RECORDS_OF_A_LEDGER;
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
      const table = needsDay(model.reading, found)
        ? skipMonthOnly(finishTable(draft, file, years, toldByRules(heard, { skipsMonthOnly: true })))
        : finishTable(draft, file, years, heard);
      reportAlike(table, found, heard);
      return table;
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
