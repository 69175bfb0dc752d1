import { compactText } from '@/core/values';
import { cellText } from './cell-text';
import { withDayColumn } from './day-column';
import type { FoundTable } from './found-table';
import type { HeadingFit } from './heading-of';
import { headingRows, titleOf, titleRows, type HeadingRow } from './heading-rows';
import { columnBands } from './layouts/column-bands';
import { withMonthAndDay } from './layouts/month-and-day';
import { withTitledDay } from './layouts/with-titled-day';
import { withLayout } from './layouts/with-layout';
import type { LedgerModel } from './ledger-model';
import { matchHeadings } from './match-headings';
import { columnOf } from './matched-column';
import { isSummaryTable, periodWords } from './summary-table';
import { termsOf } from './terms';
import { titledKind } from './titled-kind';
import { withDittos } from './with-dittos';
import type { Sheet, SheetRow } from './workbook';

/**
 * Finds the tables of a sheet, under and beside one another. A heading is one row or two whose cells name enough of
 * a role's columns; a row of short texts on its own heads a table without a role.
 */
export function findTables(sheet: Sheet, model: LedgerModel): readonly FoundTable[] {
  const bands = columnBands(sheet);
  const beside = bands.length < 2 ? [] : bands.map((band) => tablesIn(band, model));
  const isBeside = beside.filter((tables) => tables.some((table) => isUnderstood(table, model))).length > 1;
  if (isBeside) return beside.flat();
  // Not of half the names that stand beside the others.
  return tablesIn(sheet, model).map((found) => withTitledDay(found, model));
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
  start: HeadingRow,
  before: HeadingRow | null,
  next: HeadingRow | null,
  sheet: Sheet,
  model: LedgerModel,
): FoundTable {
  const { index, height, row } = start;
  const end = next === null ? sheet.rows.length : next.index - titleRows(sheet, start, next.index).length;
  const written = withoutAny(start.repeats, sheet.rows.slice(index + height, end));
  const below = withDittos(written, sheet.merges);
  const fit = start.fit !== null && countsByPeriod(start.fit, below, model) ? null : start.fit;
  const plain: FoundTable = {
    sheet,
    role: fit?.role ?? model.other,
    heading: row,
    matches: fit?.matches ?? matchHeadings(row.cells, model.other),
    title: titleOf(titleRows(sheet, before, index)),
    rows: below,
    lastHeadingRow: row.number + height - 1,
  };
  const found = withDayColumn(withMonthAndDay(plain, sheet.rows.slice(index, index + height)));
  return withLayout(found, fit?.ticks ?? null, model);
}

function withoutAny(left: readonly SheetRow[], rows: readonly SheetRow[]): readonly SheetRow[] {
  const out = new Set(left);
  return out.size === 0 ? rows : rows.filter((row) => !out.has(row));
}

/** Kinds across and months, not days, down: numbers of meetings, no ticks. */
function countsByPeriod(
  { role, matches, ticks }: HeadingFit,
  rows: readonly SheetRow[],
  model: LedgerModel,
): boolean {
  if (ticks.size === 0) return false;
  const date = columnOf(role.dateColumn, matches);
  const told = rows.flatMap(({ cells }) => cells.find(({ column }) => column === date) ?? []);
  const periods = told.filter((cell) => cell.type === 'text' && periodWords(cellText(cell), model) !== null);
  return periods.length * 2 > told.length;
}

/** A role of events needs a kind somewhere, in its name or in a row; else it is a ledger of something else. */
function namesItsKinds(found: FoundTable, model: LedgerModel): boolean {
  const { sheet, role, title, matches, rows } = found;
  const source = role.kinds;
  if (source?.required !== true || source.fallback !== undefined) return true;
  if (rows.length === 0 || role.names.test(compactText(`${sheet.name} ${title}`))) return true;
  if (titledKind(found, model) !== null) return true;
  const vocabulary = model.vocabularies[source.vocabulary] ?? [];
  const namesOne = (name: string | undefined) => {
    const [column, isWhole] = [columnOf(name, matches), source.whole?.includes(name ?? '') === true];
    return ({ cells }: SheetRow) =>
      cells.some((cell) => cell.column === column && termsOf(cellText(cell), isWhole, vocabulary).length > 0);
  };
  const [first, ...others] = source.columns;
  if (rows.some(namesOne(first))) return true;
  // What only a name says must be what most names say.
  return others.some((name) => rows.filter(namesOne(name)).length * 2 >= rows.length);
}
