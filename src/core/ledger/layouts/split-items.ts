import { parseCount } from '@/core/values';
import { cellText } from '../cell-text';
import type { FoundTable } from '../found-table';
import type { ColumnModel, ItemRows, LedgerModel, RoleModel } from '../ledger-model';
import { matchHeadings, type ColumnMatches } from '../match-headings';
import { columnOf } from '../matched-column';
import { tableCells } from '../table-cells';
import type { SheetRow } from '../workbook';

/**
 * A table that keeps one row for each item where another keeps their number (one suggestion a row): the same rows
 * as a table of the items, and one row for each event as a table of these. Other tables come back alone.
 */
export function splitItems(found: FoundTable, model: LedgerModel): readonly FoundTable[] {
  const rule = found.role.itemRows;
  const role = model.roles.find((candidate) => candidate.role === rule?.role);
  if (rule === undefined || role === undefined || !holdsItems(found, rule)) return [found];
  const items: FoundTable = { ...found, role, matches: itemColumns(found, role) };
  const numbers = new Set(rule.numbers);
  const matches = new Map(Array.from(found.matches).filter(([, { name }]) => !numbers.has(name)));
  const events = eventsOf(found, rule);
  return [
    { ...found, matches, rows: found.rows.filter((row) => events.get(row) === row) },
    { ...items, rows: found.rows.map((row) => ofEvent(row, events.get(row) ?? row, found, rule)) },
  ];
}

/** By their headings; columns that were known otherwise are the same ones in both roles. */
function itemColumns({ heading, matches }: FoundTable, { columns, ...role }: RoleModel): ColumnMatches {
  const told = matchHeadings(heading.cells, { ...role, columns });
  const taken = new Set(told.values());
  const others = Array.from(matches).flatMap(([column, { name }]): [number, ColumnModel][] => {
    const same = columns.find((one) => one.name === name);
    return same === undefined || told.has(column) || taken.has(same) ? [] : [[column, same]];
  });
  return new Map([...told, ...others]);
}

/** Most of what stands in the column of numbers is prose. */
function holdsItems(found: FoundTable, { column }: ItemRows): boolean {
  const place = columnOf(column, found.matches);
  if (place === null) return false;
  const said = found.rows.flatMap(({ cells }) => cells.find((cell) => cell.column === place) ?? []);
  const prose = said.filter((cell) => cell.type === 'text' && isProse(cellText(cell)));
  return prose.length > 0 && prose.length * 2 > said.length;
}

function isProse(text: string): boolean {
  return text.length >= 4 && parseCount(text).state === 'unreadable' && !/\d+(?:条|项|个|件)/.test(text);
}

/**
 * Each row with the first row of its event. A row that says nothing of the event goes on with the items of the one
 * above.
 */
function eventsOf(found: FoundTable, { sameIn }: ItemRows): ReadonlyMap<SheetRow, SheetRow> {
  const columns = sameIn.flatMap((name) => columnOf(name, found.matches) ?? []);
  const cells = tableCells(found.rows, found.sheet.merges);
  const firsts = new Map<string, SheetRow>();
  const events = new Map<SheetRow, SheetRow>();
  let above: SheetRow | null = null;
  for (const row of found.rows) {
    const said = columns.map((column) => cellText(cells.at(row, column)));
    const key = said.join('\u0001');
    const first: SheetRow = said.every((text) => text === '') ? (above ?? row) : (firsts.get(key) ?? row);
    firsts.set(key, first);
    events.set(row, first);
    above = first;
  }
  return events;
}

/** An item's row with what only the first row of its event says. */
function ofEvent(row: SheetRow, event: SheetRow, found: FoundTable, { sameIn }: ItemRows): SheetRow {
  if (row === event) return row;
  const own = new Set(row.cells.map(({ column }) => column));
  const columns = new Set(sameIn.flatMap((name) => columnOf(name, found.matches) ?? []));
  const told = event.cells.filter(({ column }) => columns.has(column) && !own.has(column));
  if (told.length === 0) return row;
  return { ...row, cells: [...row.cells, ...told].sort((left, right) => left.column - right.column) };
}
