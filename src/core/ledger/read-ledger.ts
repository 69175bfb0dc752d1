import { compactText } from '@/core/values';
import type { DraftTable } from './draft-table';
import { formatsWorthTelling } from './formats-worth-telling';
import { FindingCollector, NO_FINDINGS, relocated } from './finding-collector';
import { finishTable } from './finish-table';
import type { Ledger, LedgerFile, LedgerTable, ProfileValue, SheetSummary } from './ledger';
import { isUnfilled } from './ledger-contents';
import type { LedgerModel } from './ledger-model';
import { reportYearOfFew } from './report-year-of-few';
import { isArchive, spokenYear, titledYear, yearOfCounts, yearOfFiles, yearOfRows } from './ledger-year';
import { MappingBook } from './mapping/mapping-book';
import { NO_MAPPINGS, type Mappings } from './mapping/sheet-mapping';
import { mergeRepeats } from './merge-repeats';
import { withoutMoved } from './moved-events';
import type { SheetReading, SheetToRead } from './read-sheet';
import { readSheets } from './read-sheets';
import { toldByRules } from './told-by-rules';
import { reportMakeUps } from './report-make-ups';
import { reportAccounts } from './report-accounts';
import { reportAlike, type HeardTable } from './report-alike';
import { reportNear } from './report-near';
import { needsDay, skipMonthOnly } from './skip-month-only';
import { toldBranches } from './told-branches';
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
  const files = workbooks.map(({ file }) => file);
  const { year, own } = yearsOf(sheets, profile, files, model, options);
  const branches = toldBranches(sheets, model, collector);
  const finished = sheets.map((sheet) => finishSheet(sheet, model, { year, own, branches }));
  const heard = finished.flatMap(({ tables: all }) => all);
  reportAccounts(heard, year);
  const tables = eachEventOnce(heard, model, collector);
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

/** The report year, and the one that dates without a year are of: the ledger's own, or else the one asked for. */
function yearsOf(
  sheets: readonly SheetReading[],
  profile: ReadonlyMap<string, ProfileValue>,
  files: readonly string[],
  model: LedgerModel,
  options: LedgerOptions,
): { readonly year: number | null; readonly own: number | null } {
  const drafts = sheets.flatMap((sheet) => sheet.drafts);
  const told = toldYear(sheets, profile, files, model);
  const asked = options.year;
  // A ledger that tells no year at all is of the year of the document that is made of it.
  const fromRows = yearOfRows(drafts, options.preferredYear) ?? options.preferredYear ?? null;
  const year = told.year ?? fromRows;
  if (asked === undefined && !told.isSure) reportYearOfFew(sheets, year);
  return { year: asked ?? year, own: told.year ?? asked ?? fromRows };
}

/** In so many words. Not sure: one table may say its year, and another one without any be of the year before. */
function toldYear(
  sheets: readonly SheetReading[],
  profile: ReadonlyMap<string, ProfileValue>,
  files: readonly string[],
  model: LedgerModel,
): { readonly year: number | null; readonly isSure: boolean } {
  const stated = profileYear(profile, model);
  if (stated !== null) return { year: stated, isSure: true };
  const spoken = spokenYear(sheets.flatMap(({ drafts }) => drafts));
  if (spoken !== null) return { year: spoken, isSure: false };
  const year = yearOfFiles(files) ?? yearOfCounts(sheets.flatMap(({ counts }) => counts));
  return { year, isSure: year !== null };
}

/** Tables of counts, each with its year; without any year nobody can say what they count. */
function countsIn(sheets: readonly SheetReading[], own: number | null): readonly CountSheet[] {
  return sheets.flatMap(({ file, counts, findings }) =>
    counts.flatMap((table) => {
      const year = titledYear(table) ?? own;
      if (year !== null) return [{ file, table, year }];
      const { heading, title, sheet } = table.found;
      if (table.stated.length > 0)
        findings.add('date.yearUnknown', heading.number, heading.cells[0]?.column ?? 1, title || sheet.name);
      return [];
    }),
  );
}

function reportUnfilled(tables: readonly LedgerTable[], collector: FindingCollector): void {
  const [first] = tables;
  if (first === undefined || !isUnfilled({ tables })) return;
  collector.forSheet(first.file, first.sheet).add('ledger.empty', first.headerRow, 1);
}

/** What was moved, written down in two tables, or perhaps twice. */
function eachEventOnce(
  heard: readonly HeardTable[],
  model: LedgerModel,
  collector: FindingCollector,
): readonly LedgerTable[] {
  const held = withoutMoved(heard, model);
  const tables = mergeRepeats(
    held.map(({ table }) => table),
    model,
    collector,
  );
  const merged = held.map((one, place) => ({ ...one, table: tables[place] ?? one.table }));
  merged.forEach(reportMakeUps);
  reportAlike(merged, model.reading);
  // Who wants repeats counted need not hear of what may be one.
  if (model.reading?.countsRepeats !== true) reportNear(merged, model);
  return tables;
}

interface FinishedSheet {
  readonly sheet: SheetReading;
  readonly tables: readonly HeardTable[];
  readonly summaries: readonly SheetSummary[];
}

function finishSheet(
  sheet: SheetReading,
  model: LedgerModel,
  known: {
    readonly year: number | null;
    readonly own: number | null;
    readonly branches: ReadonlyMap<DraftTable, string>;
  },
): FinishedSheet {
  const { file, findings, drafts } = sheet;
  const tables = drafts
    .filter((draft) => !isArchive(draft, known.year))
    .map((draft) => {
      const { role: found } = draft.found;
      const heard = found === model.other ? NO_FINDINGS : relocated(findings, draft.found);
      const years = { reportYear: known.year, tableYear: titledYear(draft) ?? known.own };
      const dated = needsDay(model.reading, found)
        ? skipMonthOnly(finishTable(draft, file, years, toldByRules(heard, { skipsMonthOnly: true })))
        : finishTable(draft, file, years, heard);
      const table = ofBranch(dated, known.branches.get(draft));
      return { table, found: draft.found, findings: heard };
    });
  return { sheet, tables, summaries: summariesOf(sheet, model) };
}

/** Of a sheet of names and values with a ledger on it both. */
function summariesOf(
  { sheet, role, drafts, profile }: SheetReading,
  model: LedgerModel,
): readonly SheetSummary[] {
  const { name } = sheet;
  const ofValues = { name, headerRow: null, rows: profile.size };
  const counted = drafts.filter(({ found }) => found.isPlanned !== true);
  if (drafts.length === 0) return [{ ...ofValues, role: role ?? model.other.role }];
  return [
    ...(profile.size === 0 ? [] : [{ ...ofValues, role: model.profile.role }]),
    ...counted.map((draft) => ({
      name,
      role: draft.role,
      headerRow: draft.found.heading.number,
      rows: draft.records.length,
    })),
  ];
}

function ofBranch(table: LedgerTable, branch: string | undefined): LedgerTable {
  if (branch === undefined) return table;
  return { ...table, branch, records: table.records.map((record) => ({ ...record, branch })) };
}

function profileYear(profile: ReadonlyMap<string, ProfileValue>, model: LedgerModel): number | null {
  const year = /^((?:19|20)\d{2})(?:年度?)?$/.exec(
    compactText(profile.get(model.profile.yearEntry)?.text ?? ''),
  )?.[1];
  return year === undefined ? null : Number(year);
}
