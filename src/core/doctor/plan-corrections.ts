import type { FindingCode } from '@/core/findings';
import type { Ledger, LedgerModel, LedgerTable, Workbook } from '@/core/ledger';
import { completeDate, correctDate } from './correct-date';
import { correctNumber } from './correct-number';
import type { Correction } from './correction';
import { placeFinder, type FindingPlace } from './finding-place';
import { markRepeat } from './mark-repeat';
import type { Cure } from './proposal';
import { spoilingRows } from './spoiling-rows';

/** The cures there are; every other finding is for a person to decide. */
const CURES: ReadonlyMap<FindingCode, Cure> = new Map<FindingCode, Cure>([
  ['date.text', correctDate],
  ['date.noYear', completeDate],
  ['date.noYearRead', completeDate],
  ['number.text', correctNumber],
  ['row.duplicate', markRepeat],
]);

export interface DoctorQuestion {
  readonly workbooks: readonly Workbook[];
  readonly ledger: Ledger;
  readonly model: LedgerModel;
  /** The year asked for; null: none was. */
  readonly year: number | null;
}

/**
 * The safe corrections of what was found in the ledgers, in the order of the findings. Every choice among them leaves
 * all readings of the ledger as they are; formulas are never touched.
 */
export function planCorrections({ workbooks, ledger, model, year }: DoctorQuestion): readonly Correction[] {
  const placeOf = placeFinder(workbooks, ledger);
  const isYearTold = yearTeller(ledger, model, year);
  const proposed = new Map<string, Correction>();
  const refused = new Set<string>();
  for (const finding of ledger.findings) {
    const cure = CURES.get(finding.code);
    const place = cure === undefined ? null : placeOf(finding);
    if (cure === undefined || place === null) continue;
    const key = [finding.file, finding.sheet, place.row, place.column, finding.code].join('\u0001');
    const proposal = cure(finding, place, { model, isYearTold });
    const known = proposed.get(key);
    const isOdd = proposal === null || (known !== undefined && !isSameCure(known, proposal.cells));
    // Rows below one merged cell are cured together or not at all.
    if (isOdd) refused.add(key);
    else proposed.set(key, correctionOf(finding, proposal, known));
  }
  const corrections = Array.from(proposed).flatMap(([key, correction]) =>
    refused.has(key) ? [] : [correction],
  );
  return withoutSpoiling(corrections, workbooks, ledger.tables);
}

type Proposed = NonNullable<ReturnType<Cure>>;

function correctionOf(
  finding: Correction['findings'][number],
  { reason, cells }: Proposed,
  known: Correction | undefined,
): Correction {
  if (known !== undefined) return { ...known, findings: [...known.findings, finding] };
  const { file, sheet, fields } = finding;
  return { file, sheet, reason, findings: [finding], fields, cells };
}

function isSameCure({ cells }: Correction, others: Correction['cells']): boolean {
  return JSON.stringify(cells) === JSON.stringify(others);
}

function withoutSpoiling(
  corrections: readonly Correction[],
  workbooks: readonly Workbook[],
  tables: readonly LedgerTable[],
): readonly Correction[] {
  const isOfRows = ({ reason }: Correction) => reason !== 'repeat';
  const keep = new Map<string, ReadonlySet<number>>();
  for (const { file, sheets } of workbooks) {
    for (const sheet of sheets) {
      const own = corrections.filter(
        (correction) => isOfRows(correction) && correction.file === file && correction.sheet === sheet.name,
      );
      if (own.length === 0) continue;
      const ownTables = tables.filter((table) => table.file === file && table.sheet === sheet.name);
      const changes = own.flatMap(({ cells }) => cells);
      keep.set(`${file}\u0001${sheet.name}`, spoilingRows(sheet, ownTables, changes));
    }
  }
  return corrections.filter((correction) => {
    const spoiling = keep.get(`${correction.file}\u0001${correction.sheet}`);
    if (spoiling === undefined || !isOfRows(correction)) return true;
    return rowsOf(correction).every((row) => !spoiling.has(row));
  });
}

/** Every row that reads otherwise by it. */
function rowsOf({ cells, findings }: Correction): readonly number[] {
  const rows = findings.map(({ cell }) => Number(cell.replace(/^[A-Z]+/, '')));
  return [...rows, ...cells.map(({ row }) => row)];
}

/** Titles, names of sheets and files, and the sheet of names and values may tell the year in so many words. */
function yearTeller(
  { profile }: Ledger,
  { profile: profileModel }: LedgerModel,
  asked: number | null,
): (year: number, place: FindingPlace) => boolean {
  const told = profile.get(profileModel.yearEntry)?.text ?? '';
  return (year, { workbook, sheet, table, line }) => {
    if (year === asked) return true;
    const words = [told, table.title, sheet.name, workbook.file, ...yearsIn(line, table)];
    return words.some((text) => new RegExp(`(?<!\\d)${String(year)}(?!\\d)`).test(text));
  };
}

/** The row's own column of years. */
function yearsIn({ cells }: FindingPlace['line'], { columns }: LedgerTable): readonly string[] {
  const column = columns.find(({ name }) => name === 'year')?.column;
  return cells.flatMap((cell) =>
    cell.column === column && (cell.type === 'text' || cell.type === 'number') ? [String(cell.value)] : [],
  );
}
