import type { Desk } from '@/apps/taskpane/desk/desk';
import type { StartWorker } from '@/apps/taskpane/desk/open-desk';
import { newDesk } from '../desk/open-account';
import { ServedWorker } from '../desk/served-worker';

/** Workers as they were started. */
interface ServedDesks {
  readonly startWorker: StartWorker;
  readonly started: readonly ServedWorker[];
}

/** Workers that serve these desks, one after the other; then ordinary ones. */
export function servedDesks(...desks: readonly Partial<Desk>[]): ServedDesks {
  const started: ServedWorker[] = [];
  return {
    started,
    startWorker: () => {
      const served = new ServedWorker(desks[started.length] ?? newDesk());
      started.push(served);
      return served.worker;
    },
  };
}

/** A desk that never comes to the end of a reading. */
export const ENDLESS: Partial<Desk> = { readFiles: () => new Promise(() => undefined) };
