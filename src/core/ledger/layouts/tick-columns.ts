import { compactText } from '@/core/values';
import { cellText } from '../cell-text';
import { withMadeColumn, type DoubtfulCell, type FoundTable } from '../found-table';
import type { LedgerModel, RoleModel } from '../ledger-model';
import { termNamed } from '../terms';
import type { Cell, SheetRow } from '../workbook';
import { circleIn, isCircleSign, type CircleMeaning } from './circle-meaning';

/** Sheet column → the term its heading names: 党员大会, 支委会 …, ticked in the rows below. */
export type TickColumns = ReadonlyMap<number, string>;

const NONE: TickColumns = new Map();
const FEWEST = 2;
const TICK = /^(?:[√✓✔☑■●▲*v]|是|有|1|true|yes|y)$/;
const NO_TICK = /^(?:[×✗✘x☐□/\\—–-]|否|无|0|false|no|n)?$/;

/** Columns headed by nothing but a term of the role's kinds, at least two of them. */
export function tickColumns(
  cells: readonly Cell[],
  taken: { has: (column: number) => boolean },
  role: RoleModel,
  model: LedgerModel,
  fewest = FEWEST,
): TickColumns {
  const vocabulary = role.kinds === undefined ? undefined : model.vocabularies[role.kinds.vocabulary];
  if (vocabulary === undefined) return NONE;
  const found = cells.flatMap((cell): [number, string][] => {
    const term = termNamed(cellText(cell), vocabulary);
    return term === null || taken.has(cell.column) ? [] : [[cell.column, term]];
  });
  return new Set(found.map(([, term]) => term)).size < fewest ? NONE : new Map(found);
}

/**
 * The same table with a column of kinds that says what is ticked; what is no tick is said as it stands, and of what
 * stands beside a tick a person is told.
 */
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
  const circle = circleIn(found, ticks, (text) => TICK.test(text));
  const rows = new Map(found.rows.map((row) => [row.number, tickedIn(row, labels, circle)]));
  const made = withMadeColumn(found, {
    name,
    heading: Array.from(labels.values()).join('/'),
    textOf: ({ number }) => {
      const meant = rows.get(number)?.meant ?? [];
      return meant.length === 0 ? null : meant.map(({ text }) => text).join('、');
    },
    originOf: (row) => ({ row, column: rows.get(row)?.first ?? first }),
  });
  return { ...made, doubts: Array.from(rows.values()).flatMap(({ doubts }) => doubts) };
}

interface TickedRow {
  /** Column of the first sign; absent: there is none. */
  readonly first?: number;
  readonly meant: readonly Ticked[];
  readonly doubts: readonly DoubtfulCell[];
}

/** Alone, what is no tick is what the row says of its kind, and whoever reads that will say so. */
function tickedIn(row: SheetRow, labels: ReadonlyMap<number, string>, circle: CircleMeaning): TickedRow {
  const told = ticked(row, labels, circle);
  const [first] = told;
  if (first === undefined) return NOTHING_TICKED;
  const ticks = told.filter(({ isTick }) => isTick);
  if (ticks.length === 0) return { first: first.column, meant: told, doubts: [] };
  const doubts = told
    .filter(({ isTick }) => !isTick)
    .map(({ column, text }) => ({ row: row.number, column, text }));
  return { first: first.column, meant: ticks, doubts };
}

const NOTHING_TICKED: TickedRow = { meant: [], doubts: [] };

interface Ticked {
  readonly column: number;
  /** The label of what is ticked, or what stands in place of a tick. */
  readonly text: string;
  readonly isTick: boolean;
}

function ticked(
  row: SheetRow,
  labels: ReadonlyMap<number, string>,
  circle: CircleMeaning,
): readonly Ticked[] {
  return row.cells.flatMap((cell): readonly Ticked[] => {
    const label = labels.get(cell.column);
    const text = compactText(cellText(cell));
    const isCircle = isCircleSign(text);
    if (label === undefined || NO_TICK.test(text) || (isCircle && circle === 'no')) return [];
    const isTick = isCircle ? circle === 'yes' : TICK.test(text);
    return [{ column: cell.column, text: isTick ? label : cellText(cell), isTick }];
  });
}
