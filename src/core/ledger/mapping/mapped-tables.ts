import type { FindingCode } from '@/core/findings';
import { cellText } from '../cell-text';
import type { SheetFindings } from '../finding-collector';
import { findTables, type FoundTable } from '../find-tables';
import type { LedgerModel, RoleModel } from '../ledger-model';
import type { Cell, Sheet, SheetRow } from '../workbook';
import { columnOf, withSaidColumns } from './lay-columns';
import type { MappedColumn, MappedSheet } from './resolve-mapping';

const ROWS_SEARCHED_FOR_HEADINGS = 30;

/** What is said of a table that is to be read. */
export type SaidTable = MappedSheet & { readonly role: RoleModel };

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
    findTables(sheet, model),
  );
}

/** Without a heading row of its own, what is said holds for the headings that were found, or the likeliest row. */
function onEveryTable(
  tables: readonly FoundTable[],
  sheet: Sheet,
  mapped: SaidTable,
  model: LedgerModel,
  findings: SheetFindings,
): readonly FoundTable[] {
  const isUnknown = tables.every(({ role }) => role === model.other);
  const likely = isUnknown ? likelyHeading(sheet, mapped.columns) : null;
  const found = likely === null ? tables : [tableFrom(likely, sheet.rows.length, sheet, model)];
  const [first] = found;
  tellMissing(mapped.columns, found, first?.heading, findings);
  return found.map((table) => laidOver(table, mapped));
}

/** One heading row is named: tables that were recognized above and below it stay. */
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
  const others = tables.filter(({ role, heading }) => role !== model.other && heading.number !== headerRow);
  const above = others
    .filter(({ heading }) => heading.number < headerRow)
    .map((table) => ({ ...table, rows: table.rows.filter(({ number }) => number < headerRow) }));
  const below = others.filter(({ heading }) => heading.number > headerRow);
  const next = below[0]?.heading.number;
  const end = next === undefined ? sheet.rows.length : sheet.rows.findIndex(({ number }) => number === next);
  const known = tables.find(({ heading }) => heading.number === headerRow);
  const table = known ?? tableFrom(index, end, sheet, model);
  tellMissing(mapped.columns, [table], table.heading, findings);
  return [...above, laidOver(table, mapped), ...below];
}

/** The row with the most of the headings that were named; null where none of them stands anywhere. */
function likelyHeading(sheet: Sheet, columns: readonly MappedColumn[]): number | null {
  const counts = sheet.rows
    .slice(0, ROWS_SEARCHED_FOR_HEADINGS)
    .map(({ cells }) => columns.filter(({ heading }) => columnOf(heading, cells, 'text') !== null).length);
  const most = Math.max(0, ...counts);
  return most === 0 ? null : counts.indexOf(most);
}

function tableFrom(index: number, end: number, sheet: Sheet, model: LedgerModel): FoundTable {
  const heading = sheet.rows[index] ?? { number: 1, hidden: false, cells: [] };
  const title = sheet.rows.slice(0, index).flatMap(({ cells }) => cells.map(cellText));
  const rows = sheet.rows.slice(index + 1, end);
  return { sheet, role: model.other, heading, matches: new Map(), title: title.join(' '), rows };
}

function laidOver(table: FoundTable, { role, columns, kind }: SaidTable): FoundTable {
  const { heading, matches } = withSaidColumns(table.heading, columns, role);
  return { ...table, role, heading, matches, ...(kind === null ? {} : { saidKind: kind.id }) };
}

/** Of a column that stands in none of the tables. */
function tellMissing(
  columns: readonly MappedColumn[],
  tables: readonly FoundTable[],
  heading: SheetRow | undefined,
  findings: SheetFindings,
): void {
  for (const { heading: named } of columns) {
    const isThere = tables.some((table) => columnOf(named, table.heading.cells, 'any') !== null);
    if (!isThere) add(findings, 'map.columnMissing', heading ?? { number: 1 }, named);
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
