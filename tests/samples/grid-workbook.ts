import type { Area, Cell, NamedCell, Sheet, Workbook } from '@/core/ledger';
import { parseDate, serialOfDate } from '@/core/values';

/** A cell as a test writes it: text, number, or one of the makers below; null leaves it empty. */
export type Given = string | number | boolean | null | GivenCell;
interface GivenCell {
  readonly make: (column: number) => Cell;
}

/** A real date. */
export function day(iso: string, format = 'yyyy-mm-dd'): GivenCell {
  const reading = parseDate(iso);
  if (reading.state !== 'read') throw new RangeError(iso);
  const { year, month, day: dayOfMonth } = reading.date;
  const value = serialOfDate({ year, month: month ?? 1, day: dayOfMonth ?? 1 });
  return { make: (column) => ({ column, type: 'date', value, format }) };
}

export function errorCell(value: string): GivenCell {
  return { make: (column) => ({ column, type: 'error', value }) };
}

/** A formula without a stored result. */
export const PENDING: GivenCell = { make: (column) => ({ column, type: 'pending', formula: true }) };

export interface SheetOptions {
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly struckRows?: readonly number[];
  /** Columns of cells struck through, by row. */
  readonly struckCells?: ReadonlyMap<number, readonly number[]>;
  readonly merges?: readonly Area[];
}

export function sheet(name: string, rows: readonly (readonly Given[])[], options: SheetOptions = {}): Sheet {
  const {
    hidden = false,
    hiddenRows = [],
    struckRows = [],
    struckCells = new Map<number, readonly number[]>(),
    merges = [],
  } = options;
  const full = rows.map((cells, index) => ({
    number: index + 1,
    hidden: hiddenRows.includes(index + 1),
    ...(struckRows.includes(index + 1) ? ({ struck: true } as const) : {}),
    ...(struckCells.has(index + 1) ? { struckCells: struckCells.get(index + 1) ?? [] } : {}),
    cells: cells.flatMap((given, place) => toCell(given, place + 1)),
  }));
  return { name, hidden, merges, hiddenColumns: [], rows: full.filter(({ cells }) => cells.length > 0) };
}

function toCell(given: Given, column: number): readonly Cell[] {
  if (given === null || given === '') return [];
  if (typeof given === 'string') return [{ column, type: 'text', value: given }];
  if (typeof given === 'number') return [{ column, type: 'number', value: given, format: '' }];
  return [typeof given === 'boolean' ? { column, type: 'boolean', value: given } : given.make(column)];
}

export function workbook(
  sheets: readonly Sheet[],
  file = 'ledger.xlsx',
  names: readonly NamedCell[] = [],
): Workbook {
  return { file, sha256: `hash of ${file}`, sheets, names };
}
