import { compactText, parseDate } from '@/core/values';
import { cellText } from './cell-text';
import type { FoundTable } from './found-table';
import { headingOf, isKnownHeading, sizeOf, type HeadingFit } from './heading-of';
import { columnBands } from './layouts/column-bands';
import { composeHeading } from './layouts/compose-heading';
import { withSectionKinds } from './layouts/section-kinds';
import { withTickedKinds } from './layouts/tick-columns';
import type { LedgerModel } from './ledger-model';
import { matchHeadings } from './match-headings';
import { tellsDay } from './row-signs';
import { isSummaryTable, periodWords } from './summary-table';
import { termNamed, termsIn } from './terms';
import { titledKind } from './titled-kind';
import type { Cell, Sheet, SheetRow } from './workbook';

const LONGEST_HEADING = 30;
const ROWS_SEARCHED_FOR_ANY_HEADING = 30;
const ROWS_TO_BE_FILLED = 3;

/**
 * Finds the tables of a sheet, under and beside one another. A heading is one row or two whose cells name enough of
 * a role's columns; a row of short texts on its own heads a table without a role.
 */
export function findTables(sheet: Sheet, model: LedgerModel): readonly FoundTable[] {
  const bands = columnBands(sheet);
  const beside = bands.length < 2 ? [] : bands.map((band) => tablesIn(band, model));
  const isBeside = beside.filter((tables) => tables.some((table) => isUnderstood(table, model))).length > 1;
  return isBeside ? beside.flat() : tablesIn(sheet, model);
}

function isUnderstood(table: FoundTable, model: LedgerModel): boolean {
  return table.role !== model.other || isSummaryTable(table, model);
}

function tablesIn(sheet: Sheet, model: LedgerModel): readonly FoundTable[] {
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
  const { index, height, row } = start;
  const end = next === null ? sheet.rows.length : next.index - titleRows(sheet, start, next.index).length;
  const below = sheet.rows.slice(index + height, end);
  const fit = start.fit !== null && countsByPeriod(start.fit, below) ? null : start.fit;
  const found: FoundTable = {
    sheet,
    role: fit?.role ?? model.other,
    heading: row,
    matches: fit?.matches ?? matchHeadings(row.cells, model.other),
    title: titleOf(titleRows(sheet, before, index)),
    rows: below,
  };
  return withSectionKinds(fit === null ? found : withTickedKinds(found, fit.ticks, model), model);
}

/** Kinds across and months, not days, down: numbers of meetings, no ticks. */
function countsByPeriod({ role, matches, ticks }: HeadingFit, rows: readonly SheetRow[]): boolean {
  if (ticks.size === 0) return false;
  const [date] = Array.from(matches).find(([, { name }]) => name === role.dateColumn) ?? [0];
  const told = rows.flatMap(({ cells }) => cells.find(({ column }) => column === date) ?? []);
  return (
    told.length > 0 && told.every((cell) => cell.type === 'text' && periodWords(cellText(cell)) !== null)
  );
}

interface Start {
  readonly index: number;
  /** Rows of the heading: one or two. */
  readonly height: number;
  readonly row: SheetRow;
  readonly fit: HeadingFit | null;
}

function headingRows(sheet: Sheet, model: LedgerModel): readonly Start[] {
  const starts: Start[] = [];
  sheet.rows.forEach((_, index) => {
    const last = starts.at(-1) ?? null;
    if (last !== null && index < last.index + last.height) return;
    const start = namedStart(sheet, index, last, model) ?? foreignStart(sheet, index, last);
    if (start !== null) starts.push(start);
  });
  const first = starts.at(0)?.index ?? Math.min(sheet.rows.length, ROWS_SEARCHED_FOR_ANY_HEADING);
  const above = sheet.rows.slice(0, first).findIndex(isAnyHeading(sheet.rows));
  const row = sheet.rows[above];
  const isLone = starts.length > 0 && (row === undefined || !isTableAbove(sheet.rows.slice(above, first)));
  return row === undefined || isLone ? starts : [{ index: above, height: 1, row, fit: null }, ...starts];
}

/** A heading of one row or, where both together name more columns than either alone, of two. */
function namedStart(sheet: Sheet, index: number, last: Start | null, model: LedgerModel): Start | null {
  const row = sheet.rows[index];
  if (row === undefined || !looksLikeHeading(row, 2)) return null;
  const title = () => titleOf(titleRows(sheet, last, index));
  const fitOf = (heading: SheetRow) => headingOf(heading, title, sheet, model);
  const single = fitOf(row);
  const lower = sheet.rows[index + 1];
  if (lower !== undefined && looksLikeHeading(lower, 1) && isOfHeadings(lower, model)) {
    const isKnown = (text: string) => isKnownHeading(text, model) || isKindName(text, model);
    const both = composeHeading(row, lower, sheet.merges, isKnown);
    const fit = both === null ? null : fitOf(both);
    const most = Math.max(...[single, fitOf(lower)].map((one) => (one === null ? 0 : sizeOf(one))));
    if (both !== null && fit !== null && sizeOf(fit) > most) return { index, height: 2, row: both, fit };
  }
  const isForm = row.cells.some((cell) => tellsDay(cell));
  return single === null || isForm ? null : { index, height: 1, row, fit: single };
}

/** A second row of headings holds little else; a row of data may name a heading by chance. */
function isOfHeadings({ cells }: SheetRow, model: LedgerModel): boolean {
  const known = cells.filter(
    (cell) => isKnownHeading(cellText(cell), model) || isKindName(cellText(cell), model),
  );
  return known.length * 2 >= cells.length && !cells.some(tellsDay);
}

function isKindName(text: string, model: LedgerModel): boolean {
  return termNamed(text, model.vocabularies[model.summaryVocabulary] ?? []) !== null;
}

/** Under a read table, after a gap or a line of its own: a heading of something else. */
function foreignStart({ rows }: Sheet, index: number, last: Start | null): Start | null {
  const row = rows[index];
  const before = rows[index - 1];
  if (row === undefined || before === undefined || last === null) return null;
  const isApart = before.cells.length === 1 || row.number > before.number + 1;
  if (!isApart || row.cells.length < 3 || !isAnyHeading(rows)(row, index)) return null;
  const saysNothing = row.cells.every((cell) => isHeadingCell(cell) && !isData(cellText(cell)));
  return saysNothing ? { index, height: 1, row, fit: null } : null;
}

function isData(text: string): boolean {
  return /\d/.test(text) || parseDate(text).state !== 'unreadable' || /[。；]/.test(text);
}

/** Lines of particulars above a table are no table; rows of several cells below a heading are. */
function isTableAbove(rows: readonly SheetRow[]): boolean {
  const [heading, ...below] = rows;
  const isHeading = heading !== undefined && heading.cells.length >= 3 && !/[:：]/.test(titleOf([heading]));
  return isHeading && below.filter(({ cells }) => cells.length >= 2).length >= 2;
}

/** Above the first table all rows; between two tables only the lines of one cell just above the second heading. */
function titleRows(sheet: Sheet, before: Start | null, index: number): readonly SheetRow[] {
  if (before === null) return sheet.rows.slice(0, index);
  const between = sheet.rows.slice(before.index + before.height, index);
  return between.slice(between.findLastIndex((row) => row.cells.length > 1) + 1);
}

function titleOf(rows: readonly SheetRow[]): string {
  return rows.flatMap((row) => row.cells.map(cellText)).join(' ');
}

function looksLikeHeading(row: SheetRow, fewest: number): boolean {
  return row.cells.every(({ type }) => type !== 'date') && row.cells.filter(isHeadingCell).length >= fewest;
}

function isHeadingCell(cell: Cell): boolean {
  return cell.type === 'text' && cell.value.length <= LONGEST_HEADING;
}

function isAnyHeading(rows: readonly SheetRow[]) {
  return (row: SheetRow, index: number): boolean => {
    const texts = new Set(row.cells.map(cellText));
    return (
      row.cells.length >= 2 &&
      row.cells.every(isHeadingCell) &&
      texts.size === row.cells.length &&
      rows.slice(index + 1, index + 1 + ROWS_TO_BE_FILLED).some(({ cells }) => cells.length >= 2)
    );
  };
}

/** A role of events needs a kind somewhere, in its name or in a row; else it is a ledger of something else. */
function namesItsKinds(found: FoundTable, model: LedgerModel): boolean {
  const { sheet, role, title, matches, rows } = found;
  const source = role.kinds;
  if (source?.required !== true || source.fallback !== undefined) return true;
  if (rows.length === 0 || role.names.test(compactText(`${sheet.name} ${title}`))) return true;
  if (titledKind(found, model) !== null) return true;
  const vocabulary = model.vocabularies[source.vocabulary] ?? [];
  const columnOf = (name: string | undefined) =>
    Array.from(matches).find(([, column]) => column.name === name)?.[0] ?? null;
  const names = (column: number | null) =>
    rows.filter(({ cells }) =>
      cells.some((cell) => cell.column === column && termsIn(cellText(cell), vocabulary).length > 0),
    );
  const [first, ...others] = source.columns;
  if (names(columnOf(first)).length > 0) return true;
  // What only a name says must be what most names say.
  return others.some((name) => names(columnOf(name)).length * 2 >= rows.length);
}
