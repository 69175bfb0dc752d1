import { compactText } from '@/core/values';
import { cellText } from '../cell-text';
import type { FoundTable } from '../found-table';
import type { ColumnModel, RoleModel } from '../ledger-model';
import { compactHeading, matchHeadings, type ColumnMatches } from '../match-headings';
import { parseCellAddress } from '@/core/findings';
import type { Cell, SheetRow } from '../workbook';
import { COLUMN_LETTERS } from './column-letters';
import type { MappedColumn } from './resolve-mapping';

export interface LaidColumns {
  /** With a cell also for a column that is only named by its letters. */
  readonly heading: SheetRow;
  readonly matches: ColumnMatches;
}

/** What headings tell, where nobody said otherwise; of two that are said to be the same column, the first is. */
export function withSaidColumns(
  table: Pick<FoundTable, 'heading' | 'matches' | 'role'>,
  columns: readonly MappedColumn[],
  role: RoleModel,
): LaidColumns {
  const { heading: row } = table;
  const said = new Map<number, ColumnModel | null>();
  const taken = new Set<ColumnModel>();
  for (const { heading, column: model } of columns) {
    const column = columnNamed(heading, row.cells, 'any');
    if (column === null || said.has(column) || (model !== null && taken.has(model))) continue;
    said.set(column, model);
    if (model !== null) taken.add(model);
  }
  const cells = withNamedCells(row.cells, Array.from(said.keys()));
  const free = cells.filter(({ column }) => !said.has(column));
  const told = matchHeadings(free, { ...role, columns: role.columns.filter((model) => !taken.has(model)) });
  const named = Array.from(said).flatMap(([column, model]) =>
    model === null ? [] : [[column, model] as const],
  );
  const laid = new Map([...told, ...named]);
  // Columns that a layout is made into have no heading to be known by.
  const made = role === table.role ? withoutLaid(table.matches, laid, said) : [];
  return { heading: { ...row, cells }, matches: new Map([...laid, ...made]) };
}

function withoutLaid(
  before: ColumnMatches,
  laid: ColumnMatches,
  said: { has: (column: number) => boolean },
): readonly (readonly [number, ColumnModel])[] {
  const taken = new Set(laid.values());
  return Array.from(before).filter(
    ([column, model]) => !laid.has(column) && !said.has(column) && !taken.has(model),
  );
}

function withNamedCells(cells: readonly Cell[], columns: readonly number[]): readonly Cell[] {
  const bare = columns.filter((column) => cells.every((cell) => cell.column !== column));
  if (bare.length === 0) return cells;
  const added = bare.map((column): Cell => ({ column, type: 'text', value: '' }));
  return [...cells, ...added].sort((left, right) => left.column - right.column);
}

/**
 * The sheet column a heading or letters name: one that is headed so goes before one that has such letters. `text`
 * looks at headings alone.
 */
export function columnNamed(named: string, cells: readonly Cell[], by: 'text' | 'any'): number | null {
  const sameText = cells.find((cell) => compactText(cellText(cell)) === compactText(named));
  const same = sameText ?? cells.find((cell) => isSameHeading(cellText(cell), named));
  if (same !== undefined) return same.column;
  const letters = by === 'any' ? COLUMN_LETTERS.exec(named)?.[1] : undefined;
  return letters === undefined ? null : (parseCellAddress(`${letters}1`)?.column ?? null);
}

function isSameHeading(text: string, named: string): boolean {
  const heading = compactHeading(text);
  return heading !== '' && heading === compactHeading(named);
}
