import type { CellChange, Correction } from './correction';

/** The changes of one file's corrections by the name of their sheet. */
export function changesBySheet(
  corrections: readonly Correction[],
): ReadonlyMap<string, readonly CellChange[]> {
  return grouped(corrections.flatMap(({ sheet, cells }) => cells.map((cell) => [sheet, cell] as const)));
}

/** The changes of one sheet by their row. */
export function changesByRow(changes: readonly CellChange[]): ReadonlyMap<number, readonly CellChange[]> {
  return grouped(changes.map((change) => [change.row, change]));
}

function grouped<Key>(entries: readonly (readonly [Key, CellChange])[]): Map<Key, CellChange[]> {
  const groups = new Map<Key, CellChange[]>();
  for (const [key, change] of entries) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [change]);
    else group.push(change);
  }
  return groups;
}
