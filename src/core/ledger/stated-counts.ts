import { parseCount } from '@/core/values';
import { cellText } from './cell-text';
import type { SheetFindings } from './finding-collector';
import type { FoundTable } from './found-table';
import type { LedgerModel } from './ledger-model';
import { kindOf, periodWordsOf } from './summary-table';
import type { Cell, SheetRow } from './workbook';

/** How often a table of counts says that something took place. */
export interface StatedCount {
  readonly kind: string;
  /** 3月, 一季度, 全年: as `parsePeriod` reads it once the year is known. */
  readonly period: string;
  readonly count: number;
  readonly row: number;
  readonly column: number;
}

/** A table of counts: not yet known is whether it is only a check. */
export interface CountTable {
  readonly found: FoundTable;
  readonly stated: readonly StatedCount[];
}

type Axis = ReadonlyMap<number, string>;

/**
 * The counts of a table by kind and month, whichever of them runs across; a total of rows or columns is one for the
 * whole year. A number that can't be read is a finding.
 */
export function statedCounts(found: FoundTable, model: LedgerModel, findings: SheetFindings): CountTable {
  const { heading, rows } = found;
  const kindsAcross = axis(heading.cells, (cell) => kindOf(cellText(cell), model));
  const periodsAcross = axis(heading.cells, periodWordsOf);
  const read = (
    row: SheetRow,
    columns: Axis,
    state: (across: string) => Omit<StatedCount, 'count' | 'row' | 'column'>,
  ) =>
    row.cells.flatMap((cell): StatedCount[] => {
      const across = columns.get(cell.column);
      const count = across === undefined ? null : countIn(cell);
      if (across === undefined || count === null) return [];
      if (count === 'unreadable') {
        findings.add('number.unreadable', row.number, cell.column, cellText(cell), {
          heading: cellText(headingAt(found, cell)),
        });
        return [];
      }
      return [{ ...state(across), count, row: row.number, column: cell.column }];
    });
  const stated = rows.flatMap((row) => {
    const label = row.cells.slice(0, 2);
    const period = label.map(periodWordsOf).find((words) => words !== null) ?? null;
    if (kindsAcross.size > 1)
      return period === null ? [] : read(row, kindsAcross, (kind) => ({ kind, period }));
    const kind = label.map((cell) => kindOf(cellText(cell), model)).find((name) => name !== null) ?? null;
    if (kind === null) return [];
    return read(row, periodsAcross, (words) => ({ kind, period: words }));
  });
  return { found, stated };
}

function headingAt({ heading }: FoundTable, { column }: Cell): Cell | undefined {
  return heading.cells.find((cell) => cell.column === column);
}

/** Sheet column → what it is headed by; of two columns headed alike only the first. */
function axis(cells: readonly Cell[], read: (cell: Cell) => string | null): Axis {
  const columns = new Map<number, string>();
  for (const cell of cells) {
    const words = read(cell);
    if (words !== null && !Array.from(columns.values()).includes(words)) columns.set(cell.column, words);
  }
  return columns;
}

function countIn(cell: Cell): number | 'unreadable' | null {
  if (cell.type === 'number')
    return Number.isInteger(cell.value) && cell.value >= 0 ? cell.value : 'unreadable';
  if (cell.type === 'error' || cell.type === 'pending') return 'unreadable';
  const reading = parseCount(cellText(cell));
  if (reading.state === 'read') return reading.value;
  return reading.state === 'none' ? 0 : 'unreadable';
}
