import { formatArea } from './address';
import type { Book } from './book';
import type { Cell } from './cell';
import type { Actor } from './event-hub';
import type { SheetRange } from './sheet';
import { checkUnlocked } from './write-cells';

/** Ascending: numbers before texts before truth values, empty cells last. A sort is told as such, not as an edit. */
const RANKS: readonly Cell['type'][] = ['number', 'text', 'boolean', 'error', 'empty'];

/** Brings the rows of an area in the order of one of its columns, counted from 0 within the area. */
export function sortRows(book: Book, { sheet, area }: SheetRange, byColumn: number, actor: Actor): void {
  checkUnlocked(sheet, area, 'RangeSort.apply');
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) =>
    columns.map((column) => sheet.cell(area.top + index, column)),
  );
  const keyed = rows.map((cells) => ({ cells, key: cells[byColumn] }));
  keyed.sort((one, other) => compare(one.key, other.key));
  keyed.forEach(({ cells }, down) => {
    cells.forEach((cell, across) => sheet.put(area.top + down, area.left + across, cell));
  });
  book.events.raise('rowSorted', sheet.id, { source: actor.source, address: formatArea(area) });
}

function compare(one: Cell | undefined, other: Cell | undefined): number {
  if (one === undefined || other === undefined) throw new Error('sorted by a column outside the area');
  const rank = RANKS.indexOf(one.type) - RANKS.indexOf(other.type);
  if (rank !== 0 || one.value === other.value) return rank;
  return one.value < other.value ? -1 : 1;
}
