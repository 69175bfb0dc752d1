import type { Area } from '@/core/ledger';

/** So many cells are asked for and written in one request; a ledger of ordinary size is far below. */
const CELLS_PER_REQUEST = 20_000;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** In the order of the rows, in parts that lie in areas of a size Excel takes. */
export function inParts<Item>(
  items: readonly Item[],
  cellsOf: (item: Item) => readonly Place[],
): readonly (readonly Item[])[] {
  const placed = items.map((item) => ({ item, area: areaAround(cellsOf(item)) }));
  const parts: { area: Area; readonly items: Item[] }[] = [];
  for (const { item, area } of placed.sort((one, other) => one.area.top - other.area.top)) {
    const last = parts.at(-1);
    const both = last === undefined ? area : union(last.area, area);
    if (last === undefined || sizeOf(both) > CELLS_PER_REQUEST) parts.push({ area, items: [item] });
    else {
      last.area = both;
      last.items.push(item);
    }
  }
  return parts.map((part) => part.items);
}

/** The smallest area that holds all these cells. */
export function areaAround(cells: readonly Place[]): Area {
  return cells
    .map(({ row, column }): Area => ({ top: row, left: column, bottom: row, right: column }))
    .reduce(union);
}

function union(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
