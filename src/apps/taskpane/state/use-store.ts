import { useSyncExternalStore } from 'react';
import type { Store } from './store';

/** The state of a store; the component is drawn anew whenever it is replaced. */
export function useStore<State extends object>(store: Store<State>): State {
  return useSyncExternalStore(store.subscribe, store.get);
}
