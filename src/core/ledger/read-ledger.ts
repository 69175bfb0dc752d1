import { compactText } from '@/core/values';
import type { DraftTable } from './draft-table';
import { isFigureSheet } from './figure-sheet';
import { FindingCollector, NO_FINDINGS, type SheetFindings } from './finding-collector';
import { findTables, isSummaryHeading, type FoundTable } from './find-tables';
import { finishTable } from './finish-table';
import type { Ledger, LedgerFile, LedgerTable, ProfileValue, SheetSummary } from './ledger';
import type { LedgerModel } from './ledger-model';
import { isArchive, isTemplateSheet, spokenYear, titledYear, yearOfRows } from './ledger-year';
import { namesRole } from './mapping/likely-role';
import { findMappedTables, type SaidTable } from './mapping/mapped-tables';
import { MappingBook } from './mapping/mapping-book';
import type { MappedSheet } from './mapping/resolve-mapping';
import { NO_MAPPINGS, type Mappings } from './mapping/sheet-mapping';
import { markDuplicates } from './mark-duplicates';
import { mergeRepeats } from './merge-repeats';
import { isProfileSheet, readProfile } from './read-profile';
import { readTable } from './read-table';
import { reportBranches } from './report-branches';
import type { Sheet, Workbook } from './workbook';

export interface LedgerOptions {
  /** The report year asked for; without it, the one the ledger tells. */
  readonly year?: number;
  /** Where nothing but rows of several years tell one: the year of the document to be refreshed. */
  readonly preferredYear?: number;
  /** What people say of sheets, besides what the workbooks say themselves. */
  readonly mappings?: Mappings;
}

/** Of a sheet that only repeats what others hold. */
const SUMMARY_ROLE = 'summary';

interface SheetReading {
  readonly file: string;
  readonly sheet: Sheet;
  readonly findings: SheetFindings;
  readonly role: string | null;
  readonly drafts: readonly DraftTable[];
  readonly profile: ReadonlyMap<string, ProfileValue>;
}

/** Reads workbooks into typed records with their source rows, and names everything that could not be read. */
export function readLedger(
  workbooks: readonly Workbook[],
  model: LedgerModel,
  options: LedgerOptions = {},
): Ledger {
  const collector = new FindingCollector();
  const book = new MappingBook(workbooks, model, options.mappings ?? NO_MAPPINGS, collector);
  const sheets = workbooks.flatMap(({ file, sheets: all }) =>
    all.map((sheet) => {
      const findings = collector.forSheet(file, sheet.name);
      return readSheet(file, sheet, model, book.of(file, sheet), findings);
    }),
  );
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
  return {
    sources: workbooks.map((workbook): LedgerFile => ({
      file: workbook.file,
      sha256: workbook.sha256,
      sheets: finished
        .filter(({ sheet }) => workbook.sheets.includes(sheet.sheet))
        .flatMap(({ summaries }) => summaries),
    })),
    tables,
    profile,
    findings: [...book.findings(), ...collector.sorted()],
    year,
    mappings: book.held(),
  };
}

function readSheet(
  file: string,
  sheet: Sheet,
  model: LedgerModel,
  mapped: readonly MappedSheet[],
  findings: SheetFindings,
): SheetReading {
  const reading: SheetReading = { file, sheet, findings, role: null, drafts: [], profile: new Map() };
  if (sheet.rows.length > 0 && mapped.length > 0) return readAsSaid(reading, model, mapped);
  if (sheet.rows.length === 0 || model.ignoredSheets.test(compactText(sheet.name))) return reading;
  // Ours: whoever had figures written needs not be told that they only repeat the ledgers.
  if (isFigureSheet(sheet)) return { ...reading, role: SUMMARY_ROLE };
  if (isTemplateSheet(sheet.name)) {
    findings.add('sheet.template', 1, 1, sheet.name);
    return reading;
  }
  if (sheet.hidden) findings.add('sheet.hidden', 1, 1, sheet.name);
  if (isProfileSheet(sheet, model.profile)) {
    const profile = readProfile(sheet, file, model.profile, findings);
    return { ...reading, role: model.profile.role, profile };
  }
  return readTables(reading, model);
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
  return withDrafts(reading, findMappedTables(sheet, model, said, findings), model);
}

const ROWS_SEARCHED_FOR_SUMMARY = 30;

function readTables(reading: SheetReading, model: LedgerModel): SheetReading {
  const { sheet, findings } = reading;
  const found = findTables(sheet, model);
  const isOther = found.every(({ role }) => role === model.other);
  const kinds = model.vocabularies[model.summaryVocabulary] ?? [];
  const top = sheet.rows.slice(0, ROWS_SEARCHED_FOR_SUMMARY);
  if (isOther && top.some((row) => isSummaryHeading(row, kinds))) {
    findings.add('sheet.summary', 1, 1, sheet.name);
    return { ...reading, role: SUMMARY_ROLE };
  }
  if (isOther && (found.length === 0 || namesRole(sheet, model)))
    findings.add('sheet.unread', 1, 1, sheet.name);
  return withDrafts(reading, found, model);
}

function withDrafts(reading: SheetReading, found: readonly FoundTable[], model: LedgerModel): SheetReading {
  const { findings } = reading;
  const drafts = found.map((table) => {
    // Of a table without a role nobody knows whether rows may repeat.
    if (table.role === model.other) return readTable(table, model, NO_FINDINGS);
    return markDuplicates(readTable(table, model, findings), findings);
  });
  drafts.forEach((draft) => {
    reportBranches(draft, findings);
  });
  return { ...reading, drafts };
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
      const heard = draft.found.role === model.other ? NO_FINDINGS : findings;
      return finishTable(draft, file, { reportYear, tableYear: titledYear(draft) ?? ownYear }, heard);
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
