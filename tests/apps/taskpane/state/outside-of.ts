import type { Desk } from '@/apps/taskpane/desk/desk';
import type { Outside } from '@/apps/taskpane/state/outside';
import { NOW } from './open-ledger';
import { servedDesks } from './served-desks';

interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface WatchedOutside {
  readonly outside: Outside;
  /** Files handed to the user. */
  readonly saved: readonly SavedFile[];
  /** Texts put on the clipboard. */
  readonly copied: readonly string[];
}

/** The world around a pane, its desks in workers of the test. `mayCopy`: whether the clipboard takes anything. */
export function outsideOf({ mayCopy = true, desks = [] as readonly Partial<Desk>[] } = {}): WatchedOutside {
  const saved: SavedFile[] = [];
  const copied: string[] = [];
  const { startWorker } = servedDesks(...desks);
  const outside: Outside = {
    startWorker,
    now: () => NOW,
    saveFile: (name, bytes) => void saved.push({ name, bytes }),
    copyText: (text) => {
      if (mayCopy) copied.push(text);
      return Promise.resolve(mayCopy);
    },
    reload: () => undefined,
    openLink: () => Promise.resolve(null),
  };
  return { outside, saved, copied };
}
