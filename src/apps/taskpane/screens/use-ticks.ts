import { useState } from 'react';

export interface Ticks<Item> {
  readonly isTicked: (item: Item) => boolean;
  readonly tick: (items: readonly Item[], isOn: boolean) => void;
}

/** Ticks of a list that may be read anew: all are ticked but those somebody unticked. */
export function useTicks<Item>(keyOf: (item: Item) => string): Ticks<Item> {
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  return {
    isTicked: (item) => !unticked.has(keyOf(item)),
    tick: (items, isOn) => {
      const next = new Set(unticked);
      for (const key of items.map(keyOf)) {
        if (isOn) next.delete(key);
        else next.add(key);
      }
      setUnticked(next);
    },
  };
}
