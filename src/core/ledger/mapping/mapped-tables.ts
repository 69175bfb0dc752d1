import type { FindingCode } from '@/core/findings';
import { cellText } from '../cell-text';
import type { SheetFindings } from '../finding-collector';
import { findTables } from '../find-tables';
import type { FoundTable } from '../found-table';
import { findForms, looksLikeForms } from '../layouts/find-forms';
import { tickColumns, type TickColumns } from '../layouts/tick-columns';
import { withLayout } from '../layouts/with-layout';
import type { LedgerModel } from '../ledger-model';
import { isSummaryTable } from '../summary-table';
import { withDittos } from '../with-dittos';
import type { Cell, Sheet } from '../workbook';
import { columnNamed, withSaidColumns } from './lay-columns';
import type { MappedColumn, SaidTable } from './resolve-mapping';
import { isOfTwoRows, saidHeading } from './said-heading';

const ROWS_SEARCHED_FOR_HEADINGS = 30;

/** The tables of a sheet, with what people say of them laid over what was found. */
export function findMappedTables(
  sheet: Sheet,
  model: LedgerModel,
  said: readonly SaidTable[],
  findings: SheetFindings,
): readonly FoundTable[] {
  return said.reduce<readonly FoundTable[]>(
    (tables, mapped) =>
      mapped.headerRow === null
        ? onEveryTable(tables, sheet, mapped, model, findings)
        : onOneTable(tables, sheet, mapped, mapped.headerRow, model, findings),
    tablesOrForms(sheet, model, said),
  );
}

/** A form has no heading row; what is said of one speaks of its labels. */
function tablesOrForms(sheet: Sheet, model: LedgerModel, said: readonly SaidTable[]): readonly FoundTable[] {
  const tables = findTables(sheet, model);
  const isOther = tables.every(({ role }) => role === model.other);
  if (!isOther && !looksLikeForms(sheet, model)) return tables;
  const forms = findForms(sheet, model);
  const areMeant = said.every(
    ({ headerRow, columns }) =>
      headerRow === null && columns.every(({ heading }) => standsIn(forms, heading, 'text')),
  );
  return forms.length > 0 && areMeant ? forms : tables;
}

function standsIn(tables: readonly FoundTable[], named: string, by: 'text' | 'any'): boolean {
  return tables.some(({ heading }) => columnNamed(named, heading.cells, by) !== null);
}

/** Without a heading row of its own, what is said holds for the headings that were found, or the likeliest row. */
function onEveryTable(
  tables: readonly FoundTable[],
  sheet: Sheet,
  mapped: SaidTable,
  model: LedgerModel,
  findings: SheetFindings,
): readonly FoundTable[] {
  const known = tables.filter(({ role }) => role !== model.other);
  const likely = known.length === 0 ? likelyHeading(sheet, mapped.columns) : null;
  const found = likely === null ? tables : [tableFrom(likely, sheet.rows.length, sheet, mapped, model)];
  const records = found.filter((table) => !isSummaryTable(table, model));
  const named = found.filter((table) =>
    mapped.columns.some(({ heading }) => standsIn([table], heading, 'text')),
  );
  const same = known.filter(({ role }) => role === mapped.role);
  const [meant = []] = [named, same, known, records, found].filter(({ length }) => length > 0);
  tellMissing(mapped.columns, meant, findings);
  return found.map((table) => (meant.includes(table) ? laidOver(table, mapped, model) : table));
}

/** One heading row is named: what else was recognized stays. */
function onOneTable(
  tables: readonly FoundTable[],
  sheet: Sheet,
  mapped: SaidTable,
  headerRow: number,
  model: LedgerModel,
  findings: SheetFindings,
): readonly FoundTable[] {
  const index = sheet.rows.findIndex(({ number }) => number === headerRow);
  if (index < 0) {
    add(findings, 'map.headerMissing', { number: headerRow }, String(headerRow));
    return tables;
  }
  const known = headedAt(headerRow, tables, mapped.columns);
  if (known !== null && (known.role !== model.other || !isOfTwoRows(saidHeading(sheet, index, mapped)))) {
    tellMissing(mapped.columns, [known], findings);
    return tables.map((table) => (table === known ? laidOver(table, mapped, model) : table));
  }
  const firm = tables.filter(
    (table) => table.role !== model.other || table.said !== undefined || isSummaryTable(table, model),
  );
  const above = firm
    .filter(({ heading }) => heading.number < headerRow)
    .map((table) => ({ ...table, rows: table.rows.filter(({ number }) => number < headerRow) }));
  const below = firm.filter(({ heading }) => heading.number > headerRow);
  const next = below[0]?.heading.number;
  const end = next === undefined ? sheet.rows.length : sheet.rows.findIndex(({ number }) => number === next);
  const table = tableFrom(index, end, sheet, mapped, model);
  tellMissing(mapped.columns, [table], findings);
  return [...above, laidOver(table, mapped, model), ...below];
}

/** Of tables beside one another, the one with the most of the headings that are named. */
function headedAt(
  headerRow: number,
  tables: readonly FoundTable[],
  columns: readonly MappedColumn[],
): FoundTable | null {
  const counted = tables
    .filter(({ heading, lastHeadingRow }) => [heading.number, lastHeadingRow].includes(headerRow))
    .map((table) => ({
      table,
      count: columns.filter(({ heading }) => standsIn([table], heading, 'text')).length,
    }));
  return counted.sort((left, right) => right.count - left.count)[0]?.table ?? null;
}

/** The row with the most of the headings that were named; null where none of them stands anywhere. */
function likelyHeading(sheet: Sheet, columns: readonly MappedColumn[]): number | null {
  const counts = sheet.rows
    .slice(0, ROWS_SEARCHED_FOR_HEADINGS)
    .map(({ cells }) => columns.filter(({ heading }) => columnNamed(heading, cells, 'text') !== null).length);
  const most = Math.max(0, ...counts);
  return most === 0 ? null : counts.indexOf(most);
}

function tableFrom(
  index: number,
  end: number,
  sheet: Sheet,
  said: SaidTable,
  model: LedgerModel,
): FoundTable {
  const { heading, from, to } = saidHeading(sheet, index, said);
  const title = sheet.rows.slice(0, from).flatMap(({ cells }) => cells.map(cellText));
  const rows = withDittos(sheet.rows.slice(to, end), sheet.merges);
  return { sheet, role: model.other, heading, matches: new Map(), title: title.join(' '), rows };
}

/** What a layout says of kinds is looked for anew: it may not have been known that these are events, or some tick is none. */
function laidOver(table: FoundTable, { role, columns, kind }: SaidTable, model: LedgerModel): FoundTable {
  const said = { kind: kind?.id ?? null };
  const base = kind === null ? (table.plain ?? table) : table;
  const laid: FoundTable = { ...base, ...withSaidColumns(base, columns, role), role, said };
  if (kind !== null || (role === table.role && table.plain === undefined)) return laid;
  const named = new Set(columns.map(({ heading }) => columnNamed(heading, laid.heading.cells, 'any')));
  return withLayout(laid, ticksIn(laid, named, table.plain !== undefined, model), model);
}

/** Null: a column of its own says the kind. Where there were ticks, one column of them may be left. */
function ticksIn(
  { heading, matches, role }: FoundTable,
  named: { has: (column: number) => boolean },
  wereTicks: boolean,
  model: LedgerModel,
): TickColumns | null {
  const kindColumn = role.kinds?.columns[0];
  if (Array.from(matches.values()).some(({ name }) => name === kindColumn)) return null;
  const taken = { has: (column: number) => matches.has(column) || named.has(column) };
  return tickColumns(heading.cells, taken, role, model, wereTicks ? 1 : undefined);
}

/** Of a column that stands in none of the tables. */
function tellMissing(
  columns: readonly MappedColumn[],
  tables: readonly FoundTable[],
  findings: SheetFindings,
): void {
  const at = tables[0]?.heading ?? { number: 1 };
  for (const { heading } of columns) {
    if (!standsIn(tables, heading, 'any')) add(findings, 'map.columnMissing', at, heading);
  }
}

function add(
  findings: SheetFindings,
  code: FindingCode,
  { number, cells = [] }: { readonly number: number; readonly cells?: readonly Cell[] },
  value: string,
): void {
  findings.add(code, number, cells[0]?.column ?? 1, value);
}
