import { parseCount } from '@/core/values';
import { cellText } from './cell-text';
import type { FoundTable } from './found-table';
import type { LedgerModel } from './ledger-model';
import { kindOf, periodWordsOf, WHOLE_YEAR } from './summary-table';
import type { Cell, SheetRow } from './workbook';

/** How often a table of counts says that something took place. */
export interface StatedCount {
  readonly kind: string;
  /** 3月, 一季度, 全年: as `parsePeriod` reads it once the year is known. */
  readonly period: string;
  /** Null: nothing that can be read, whatever stands there. */
  readonly count: number | null;
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** A table of counts: not yet known is whether it is only a check. */
export interface CountTable {
  readonly found: FoundTable;
  readonly stated: readonly StatedCount[];
}

/** Sheet column → what it is headed by. */
type Axis = ReadonlyMap<number, string>;

/** The counts of a table by kind and month, whichever of them runs across; a total is one for the whole year. */
export function statedCounts(found: FoundTable, model: LedgerModel): CountTable {
  const { heading, rows } = found;
  const kinds = axis(heading.cells, (cell) => kindOf(cellText(cell), model));
  const periods = axis(heading.cells, periodWordsOf);
  const stated = rows.flatMap((row) => {
    const label = row.cells.slice(0, 2);
    const period = firstOf(label, periodWordsOf);
    const kind = firstOf(label, (cell) => kindOf(cellText(cell), model));
    if (kinds.size > 1)
      return period === null ? [] : countsIn(row, kinds, (across) => ({ kind: across, period }));
    return kind === null ? [] : countsIn(row, periods, (across) => ({ kind, period: across }));
  });
  return { found, stated };
}

/** Of two columns headed alike only the first. */
function axis(cells: readonly Cell[], read: (cell: Cell) => string | null): Axis {
  const columns = new Map<string, number>();
  for (const cell of cells) {
    const words = read(cell);
    if (words !== null && !columns.has(words)) columns.set(words, cell.column);
  }
  return new Map(Array.from(columns, ([words, column]) => [column, words]));
}

function firstOf(cells: readonly Cell[], read: (cell: Cell) => string | null): string | null {
  return cells.map(read).find((words) => words !== null) ?? null;
}

/** A month without a number is one without a meeting; a total without one says nothing. */
function countsIn(
  row: SheetRow,
  columns: Axis,
  of: (across: string) => Pick<StatedCount, 'kind' | 'period'>,
): readonly StatedCount[] {
  return Array.from(columns).flatMap(([column, across]) => {
    const cell = row.cells.find((candidate) => candidate.column === column);
    const about = of(across);
    if (cell === undefined && about.period === WHOLE_YEAR) return [];
    const count = cell === undefined ? 0 : countIn(cell);
    return [{ ...about, count, text: cellText(cell), row: row.number, column }];
  });
}

/** Nobody meets a thousand times a month; a year or a code has slipped in. */
const MOST = 999;

function countIn(cell: Cell): number | null {
  const reading = cell.type === 'number' ? cell : parseCount(cellText(cell));
  if ('state' in reading && reading.state === 'none') return 0;
  const value = 'value' in reading ? reading.value : null;
  return value !== null && Number.isInteger(value) && value >= 0 && value <= MOST ? value : null;
}
