interface Group<Item> {
  readonly items: Item[];
  readonly names: string[];
}

/** Items that have a name in common, and whatever has one in common with any of these; in the order they came first. */
export function groupConnected<Item>(
  items: readonly Item[],
  namesOf: (item: Item) => readonly string[],
): readonly (readonly Item[])[] {
  const groups = new Set<Group<Item>>();
  const byName = new Map<string, Group<Item>>();
  for (const item of items) {
    const names = namesOf(item);
    const touched = new Set(names.flatMap((name) => byName.get(name) ?? []));
    const [group = { items: [], names: [] }, ...others] = touched;
    for (const other of others) {
      group.items.push(...other.items);
      group.names.push(...other.names);
      groups.delete(other);
    }
    group.items.push(item);
    group.names.push(...names);
    groups.add(group);
    for (const name of group.names) byName.set(name, group);
  }
  return Array.from(groups, (group) => group.items);
}
