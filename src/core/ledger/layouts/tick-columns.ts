import { compactText } from '@/core/values';
import { cellText } from '../cell-text';
import { withMadeColumn, type FoundTable } from '../found-table';
import type { LedgerModel, RoleModel } from '../ledger-model';
import { termNamed } from '../terms';
import type { Cell, SheetRow } from '../workbook';

/** Sheet column → the term its heading names: 党员大会, 支委会 …, ticked in the rows below. */
export type TickColumns = ReadonlyMap<number, string>;

const NONE: TickColumns = new Map();
const FEWEST = 2;
const TICK = /^(?:[√✓✔☑■●▲*v]|是|有|1|true|yes|y)$/;
const NO_TICK = /^(?:[×✗✘x☐□○/\\—–-]|否|无|0|false|no|n)?$/;

/** Columns headed by nothing but a term of the role's kinds, at least two of them. */
export function tickColumns(
  cells: readonly Cell[],
  taken: { has: (column: number) => boolean },
  role: RoleModel,
  model: LedgerModel,
): TickColumns {
  const vocabulary = role.kinds === undefined ? undefined : model.vocabularies[role.kinds.vocabulary];
  if (vocabulary === undefined) return NONE;
  const found = cells.flatMap((cell): [number, string][] => {
    const term = termNamed(cellText(cell), vocabulary);
    return term === null || taken.has(cell.column) ? [] : [[cell.column, term]];
  });
  return new Set(found.map(([, term]) => term)).size < FEWEST ? NONE : new Map(found);
}

/** The same table with a column of kinds that says what is ticked; what is no tick is said as it stands. */
export function withTickedKinds(found: FoundTable, ticks: TickColumns, model: LedgerModel): FoundTable {
  const name = found.role.kinds?.columns[0];
  if (ticks.size === 0 || name === undefined) return found;
  const labels = new Map(
    Array.from(ticks, ([column, term]) => [
      column,
      (model.vocabularies[found.role.kinds?.vocabulary ?? ''] ?? []).find(({ id }) => id === term)?.label ??
        '',
    ]),
  );
  const [first = 1] = ticks.keys();
  const tickedAt = new Map<number, number>();
  return withMadeColumn(found, {
    name,
    heading: Array.from(labels.values()).join('/'),
    textOf: (row) => {
      const told = ticked(row, labels);
      tickedAt.set(row.number, told[0]?.column ?? first);
      return told.length === 0 ? null : told.map(({ text }) => text).join('、');
    },
    originOf: (row) => ({ row, column: tickedAt.get(row) ?? first }),
  });
}

function ticked(row: SheetRow, labels: ReadonlyMap<number, string>): { column: number; text: string }[] {
  return row.cells.flatMap((cell) => {
    const label = labels.get(cell.column);
    const text = compactText(cellText(cell));
    if (label === undefined || NO_TICK.test(text)) return [];
    return [{ column: cell.column, text: TICK.test(text) ? label : cellText(cell) }];
  });
}
