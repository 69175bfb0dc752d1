import type { Area, SheetRow } from './workbook';

/**
 * The merged areas as a Sheet lists them: ascending by top and left, and only those whose first cell holds
 * something. The others spread nothing, and there may be a million of them.
 */
export function heldMerges(areas: readonly Area[], rows: readonly SheetRow[]): Area[] {
  if (areas.length === 0) return [];
  const rowOf = new Map(rows.map((row) => [row.number, row]));
  const isHeld = ({ top, left }: Area): boolean =>
    rowOf.get(top)?.cells.some(({ column }) => column === left) === true;
  return areas
    .filter((area) => isSpread(area) && isHeld(area))
    .sort((one, other) => one.top - other.top || one.left - other.left);
}

/** Some programs write a cell merged with itself alone, which Excel knows nothing of. */
function isSpread({ top, left, bottom, right }: Area): boolean {
  return bottom > top || right > left;
}
