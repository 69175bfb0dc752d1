import { compactText, parseCount, parseDate } from '@/core/values';
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
  /** What a row is headed by that is no period: perhaps a branch. Null: nothing of the kind. */
  readonly of: string | null;
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
  const periods = axis(heading.cells, (cell) => periodWordsOf(cell, model));
  const all = titledPeriod(found) ?? WHOLE_YEAR;
  const stated = rows.flatMap((row): readonly StatedCount[] => {
    const label = row.cells.slice(0, 2);
    const words = firstOf(label, (cell) => periodWordsOf(cell, model));
    const kind = firstOf(label, (cell) => kindOf(cellText(cell), model));
    if (kinds.size > 1) {
      const of = words === null ? firstOf(label, nameIn) : null;
      return words === null && of === null
        ? []
        : countsIn(row, kinds, (across) => ({ kind: across, period: words ?? WHOLE_YEAR, of }));
    }
    return kind === null ? [] : countsIn(row, periods, (across) => ({ kind, period: across, of: null }));
  });
  return { found, stated: stated.map((one) => (one.period === WHOLE_YEAR ? { ...one, period: all } : one)) };
}

const PERIOD_IN_TITLE =
  /\d{1,2}月?[-—~至到]\d{1,2}月|第?[一二三四1-4]季度|[上下]半年|(?<!\d)(?:1[0-2]|[1-9])月份?(?!\d)/g;

/** The part of the year a title speaks of: what is all there is then of that. */
function titledPeriod({ sheet, title }: FoundTable): string | null {
  const words = new Set(
    Array.from(compactText(`${sheet.name} ${title}`).matchAll(PERIOD_IN_TITLE), ([text]) => text),
  );
  const [only] = words;
  return words.size === 1 && only !== undefined ? only : null;
}

function nameIn(cell: Cell): string | null {
  const text = cellText(cell);
  return cell.type !== 'text' || text === '' || parseCount(text).state === 'read' ? null : text;
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
  of: (across: string) => Pick<StatedCount, 'kind' | 'period' | 'of'>,
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
  if (cell.type === 'number') return checked(cell.value);
  const text = cellText(cell);
  const reading = parseCount(text);
  if (reading.state === 'none') return 0;
  if (reading.state === 'read') return checked(reading.value);
  // 1月20日召开 in place of a number: it took place once, on that day.
  return reading.state === 'unreadable' && tellsOneDay(text) ? 1 : null;
}

function checked(count: number): number | null {
  return Number.isInteger(count) && count >= 0 && count <= MOST ? count : null;
}

function tellsOneDay(text: string): boolean {
  const reading = parseDate(text);
  return (
    (reading.state === 'read' && reading.date.day !== null) ||
    (reading.state === 'noYear' && reading.day !== null)
  );
}
