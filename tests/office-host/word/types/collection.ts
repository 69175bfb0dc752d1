import { HostError, type HostObject, type ObjectType } from '../../protocol';

interface Listed<Item> {
  readonly list: () => readonly Item[];
}

/** A collection class: its items, the first one, one by its position. `of` makes an item's object. */
export function collectionType<Item>(
  name: string,
  of: (item: Item) => HostObject,
  methods: ObjectType<Listed<Item>>['methods'] = {},
): ObjectType<Listed<Item>> {
  const missing = (member: string) => new HostError('ItemNotFound', `${name}.${member}`);
  return {
    name,
    isKept: true,
    items: ({ list }) => list().map(of),
    methods: {
      GetFirst({ list }) {
        const [first] = list();
        if (first === undefined) throw missing('GetFirst');
        return of(first);
      },
      GetFirstOrNullObject({ list }) {
        const [first] = list();
        return first === undefined ? null : of(first);
      },
      GetItem({ list }, [index]) {
        const item = typeof index === 'number' ? list()[index] : undefined;
        if (item === undefined) throw missing('GetItem');
        return of(item);
      },
      ...methods,
    },
  };
}
