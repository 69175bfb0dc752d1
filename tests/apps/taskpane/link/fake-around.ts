import type { KeptCode } from '@/apps/taskpane/link/kept-code';
import type { Later } from '@/apps/taskpane/link/later';

interface Waiting {
  readonly later: Later;
  /** How long each wait is, in milliseconds. */
  readonly waits: () => readonly number[];
  /** Ends all waits. */
  readonly ring: () => void;
}

/** Waits that end when a test says so. */
export function waiting(): Waiting {
  const all = new Map<() => void, number>();
  return {
    later: (milliseconds, act) => {
      const own = () => act();
      all.set(own, milliseconds);
      return () => void all.delete(own);
    },
    waits: () => Array.from(all.values()),
    ring: () => {
      const acts = Array.from(all.keys());
      all.clear();
      for (const act of acts) act();
    },
  };
}

/** A place for the code, with what is in it. */
export function codeIn(code = ''): KeptCode & { readonly kept: () => string } {
  let kept = code;
  return {
    read: () => kept,
    write: (next) => {
      kept = next;
    },
    kept: () => kept,
  };
}
