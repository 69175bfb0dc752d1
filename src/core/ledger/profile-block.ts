import { headsSomethingElse } from './heading-shape';
import type { LedgerModel } from './ledger-model';
import { mappedSheetName } from './mapping/mapping-text';
import { namedHeading } from './named-heading';
import { isEntry, isProfileHeading } from './read-profile';
import { isSummaryTable } from './summary-table';
import type { Sheet, SheetRow } from './workbook';

/** A sheet of names and values, and the ledgers that stand on it too. */
export interface SheetWithProfile {
  readonly profile: Sheet;
  /** Null: there are none. */
  readonly ledgers: Sheet | null;
}

type Part = 'profile' | 'ledger';

/** Where a ledger's headings stand, the names and values end; below its rows they may begin. */
export function parted(sheet: Sheet, model: LedgerModel): SheetWithProfile {
  const { rows } = sheet;
  const headings = new Set(rows.filter((_, index) => headsLedger(sheet, index, model)));
  if (headings.size === 0) return { profile: sheet, ledgers: null };
  const parts = partsOf(rows, headings, model);
  const of = (part: Part): Sheet => ({ ...sheet, rows: rows.filter((_, index) => parts[index] === part) });
  return { profile: of('profile'), ledgers: of('ledger') };
}

function partsOf(
  rows: readonly SheetRow[],
  headings: ReadonlySet<SheetRow>,
  model: LedgerModel,
): readonly Part[] {
  let part: Part = 'profile';
  const parts = rows.map((row, index) => {
    if (headings.has(row)) part = 'ledger';
    else if (part === 'ledger' && beginsProfile(row, rows[index - 1], model)) part = 'profile';
    return part;
  });
  return parts.map((one, index) => (isTitle(index, rows, headings) ? 'ledger' : one));
}

/** A line of its own just above a ledger's headings. */
function isTitle(index: number, rows: readonly SheetRow[], headings: ReadonlySet<SheetRow>): boolean {
  const next = rows.slice(index).find(({ cells }) => cells.length > 1);
  return rows[index]?.cells.length === 1 && next !== undefined && headings.has(next);
}

/** 项目 | 内容, or a known name and its value; just below a ledger's rows 书记 | 3 may be one more of them. */
function beginsProfile(row: SheetRow, before: SheetRow | undefined, { profile }: LedgerModel): boolean {
  const isApart = before === undefined || row.number > before.number + 1 || before.cells.length === 1;
  return isProfileHeading(row) || (isApart && row.cells.length === 2 && isEntry(row.cells[0], profile));
}

function headsLedger(sheet: Sheet, index: number, model: LedgerModel): boolean {
  const row = sheet.rows[index];
  const first = row?.cells[0];
  if (row === undefined || mappedSheetName(first) !== null || isEntry(first, model.profile)) return false;
  if (isSummaryTable({ heading: row, rows: [] }, model)) return true;
  return (
    isSideBySide(row) &&
    (headsEvents(sheet.rows, index) || namedHeading(sheet, index, () => '', model) !== null)
  );
}

/** Three at least: the labels of a form have their values between them. */
function isSideBySide({ cells: [first, , third] }: SheetRow): boolean {
  return first !== undefined && third?.column === first.column + 2;
}

/** Apart from the names and values, over a row that tells a day. */
function headsEvents(rows: readonly SheetRow[], index: number): boolean {
  return (
    headsSomethingElse(rows, index) && rows[index + 1]?.cells.some(({ type }) => type === 'date') === true
  );
}
