import { compactText } from '@/core/values';
import { cellText } from './cell-text';
import type { LedgerModel, RoleModel, Vocabulary } from './ledger-model';
import { compactHeading, matchHeadings, type ColumnMatches } from './match-headings';
import { termsIn } from './terms';
import type { Sheet, SheetRow } from './workbook';

/** A table found in a sheet: its heading row, what its columns are, and the rows below it. */
export interface FoundTable {
  readonly sheet: Sheet;
  /** The model's `other` for a table without a role: only a user's own figure can use it. */
  readonly role: RoleModel;
  readonly heading: SheetRow;
  readonly matches: ColumnMatches;
  readonly title: string;
  readonly rows: readonly SheetRow[];
  /** The kind of every row, where a person says so. */
  readonly saidKind?: string;
}

interface Heading {
  readonly role: RoleModel;
  readonly matches: ColumnMatches;
}

const LONGEST_HEADING = 30;
const ROWS_SEARCHED_FOR_ANY_HEADING = 30;
/** A sheet that says what it holds is worth two or three matching columns. */
const NAMED = 2.5;

/**
 * Finds the tables of a sheet, one under another. A heading row is one whose cells name enough of a role's
 * columns; where none does, the first row of short texts with rows below it heads a table without a role.
 */
export function findTables(sheet: Sheet, model: LedgerModel): readonly FoundTable[] {
  const starts = headingRows(sheet, model);
  return starts.map((start, place) => {
    const found = tableAt(start, starts[place - 1] ?? null, starts[place + 1] ?? null, sheet, model);
    if (namesItsKinds(found, model)) return found;
    return { ...found, role: model.other, matches: matchHeadings(found.heading.cells, model.other) };
  });
}

/** From a heading to the title of the next one, or to the end. */
function tableAt(
  start: Start,
  before: Start | null,
  next: Start | null,
  sheet: Sheet,
  model: LedgerModel,
): FoundTable {
  const { index, row, heading } = start;
  const end = next === null ? sheet.rows.length : next.index - titleRows(sheet, index, next.index).length;
  return {
    sheet,
    role: heading?.role ?? model.other,
    heading: row,
    matches: heading?.matches ?? matchHeadings(row.cells, model.other),
    title: titleOf(titleRows(sheet, before?.index ?? null, index)),
    rows: sheet.rows.slice(index + 1, end),
  };
}

interface Start {
  readonly index: number;
  readonly row: SheetRow;
  readonly heading: Heading | null;
}

function headingRows(sheet: Sheet, model: LedgerModel): readonly Start[] {
  const starts: Start[] = [];
  sheet.rows.forEach((row, index) => {
    if (!looksLikeHeading(row)) return;
    const title = () => titleOf(titleRows(sheet, starts.at(-1)?.index ?? null, index));
    const heading = headingOf(row, title, sheet, model);
    if (heading !== null) starts.push({ index, row, heading });
  });
  if (starts.length > 0) return starts;
  const index = sheet.rows.slice(0, ROWS_SEARCHED_FOR_ANY_HEADING).findIndex(isAnyHeading(sheet.rows));
  const row = sheet.rows[index];
  return row === undefined ? [] : [{ index, row, heading: null }];
}

/** Above the first table all rows; between two tables only the lines of one cell just above the second heading. */
function titleRows(sheet: Sheet, before: number | null, index: number): readonly SheetRow[] {
  if (before === null) return sheet.rows.slice(0, index);
  const between = sheet.rows.slice(before + 1, index);
  return between.slice(between.findLastIndex((row) => row.cells.length > 1) + 1);
}

function titleOf(rows: readonly SheetRow[]): string {
  return rows.flatMap((row) => row.cells.map(cellText)).join(' ');
}

function looksLikeHeading(row: SheetRow): boolean {
  return row.cells.filter(isHeadingCell).length >= 2 && row.cells.every(({ type }) => type !== 'date');
}

function isHeadingCell(cell: SheetRow['cells'][number]): boolean {
  return cell.type === 'text' && cell.value.length <= LONGEST_HEADING;
}

/** `titleOf` is only asked where the columns alone make a role possible: it may have to look far back. */
function headingOf(row: SheetRow, titleText: () => string, sheet: Sheet, model: LedgerModel): Heading | null {
  if (!namesAnyColumn(row, model)) return null;
  const possible = model.roles
    .map((role) => ({ role, matches: matchHeadings(row.cells, role) }))
    .filter(({ role, matches }) => hasEvidence(role, matches, true));
  if (possible.length === 0) return null;
  const said = compactText(`${sheet.name} ${titleText()}`);
  const fits = possible.flatMap(({ role, matches }) => {
    const named = role.names.test(said);
    return hasEvidence(role, matches, named)
      ? [{ role, matches, score: matches.size + (named ? NAMED : 0) }]
      : [];
  });
  return fits.reduce<(typeof fits)[number] | null>(
    (best, fit) => (best === null || fit.score > best.score ? fit : best),
    null,
  );
}

function hasEvidence(role: RoleModel, matches: ColumnMatches, named: boolean): boolean {
  const found = new Set(Array.from(matches.values(), ({ name }) => name));
  return role.evidence.some(
    (evidence) => evidence.columns.every((name) => found.has(name)) && (named || evidence.named !== true),
  );
}

const headingsOf = new WeakMap<LedgerModel, ReadonlySet<string>>();

/** A quick look, since every row of texts is asked: is one of the cells a heading anybody uses? */
function namesAnyColumn(row: SheetRow, model: LedgerModel): boolean {
  const known =
    headingsOf.get(model) ??
    new Set(model.roles.flatMap(({ columns }) => columns.flatMap(({ headings }) => headings)));
  headingsOf.set(model, known);
  return row.cells.some((cell) => known.has(compactHeading(cellText(cell))));
}

function isAnyHeading(rows: readonly SheetRow[]) {
  return (row: SheetRow, index: number): boolean => {
    const texts = new Set(row.cells.map(cellText));
    const next = rows[index + 1];
    return (
      row.cells.length >= 2 &&
      row.cells.every(isHeadingCell) &&
      texts.size === row.cells.length &&
      next !== undefined &&
      next.cells.length >= 2
    );
  };
}

/** A role of events needs a kind somewhere, in its name or in a row; else it is a ledger of something else. */
function namesItsKinds({ sheet, role, title, matches, rows }: FoundTable, model: LedgerModel): boolean {
  const source = role.kinds;
  if (source?.required !== true || source.fallback !== undefined) return true;
  if (rows.length === 0 || role.names.test(compactText(`${sheet.name} ${title}`))) return true;
  const vocabulary = model.vocabularies[source.vocabulary] ?? [];
  const columns = new Set(
    Array.from(matches).flatMap(([column, { name }]) => (source.columns.includes(name) ? [column] : [])),
  );
  return rows.some((row) =>
    row.cells.some((cell) => columns.has(cell.column) && termsIn(cellText(cell), vocabulary).length > 0),
  );
}

const MONTH = /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?$/;

/** A heading row of counts by kind or month: it repeats what other sheets hold, row by row. */
export function isSummaryHeading(row: SheetRow, kinds: Vocabulary): boolean {
  const texts = row.cells.filter((cell) => cell.type === 'text').map(cellText);
  const kindCells = texts.filter(
    (text) => text.length <= LONGEST_HEADING && termsIn(text, kinds).length === 1,
  );
  return kindCells.length >= 2 || texts.filter((text) => MONTH.test(compactText(text))).length >= 6;
}
