/** What becomes of each; the list itself where all stay as they are, so that a long one is not copied for nothing. */
export function changeEach<Item>(
  list: readonly Item[],
  change: (item: Item, place: number) => Item,
): readonly Item[] {
  let changed: Item[] | null = null;
  let place = 0;
  for (const item of list) {
    const now = change(item, place);
    if (now !== item) changed ??= list.slice();
    if (changed !== null) changed[place] = now;
    place += 1;
  }
  return changed ?? list;
}
