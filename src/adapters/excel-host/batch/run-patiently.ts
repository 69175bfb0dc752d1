import { isFailure } from '@/core/failure';
import type { ReadOptions } from '@/core/ledger';
import { runNow, type Run } from './run';
import { untilAborted } from './until-aborted';

/** How long to wait for a person to leave the cell that is being edited. */
export interface Patience {
  readonly pause: (milliseconds: number) => Promise<void>;
  /** In all, in milliseconds. */
  readonly longestWait: number;
}

export const DEFAULT_PATIENCE: Patience = {
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  longestWait: 120_000,
};

/** How to end a wait, and who is told of it. */
export type Waiting = Pick<ReadOptions, 'onWaiting' | 'signal'>;

const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 4_000;

/**
 * A run that tries again, at growing pauses, while a cell is being edited, and says so. It ends with the signal's
 * reason when cancelled, also in a pause or while Excel has not answered yet, and with Failure office.cellEdit when the wait gets too long.
 */
export function runPatiently({ signal, onWaiting }: Waiting, { pause, longestWait }: Patience): Run {
  return async (batch) => {
    let waited = 0;
    try {
      for (let next = FIRST_PAUSE; ; next = Math.min(2 * next, LONGEST_PAUSE)) {
        signal?.throwIfAborted();
        try {
          return await untilAborted(runNow(batch), signal);
        } catch (error) {
          if (!isCellEdit(error) || waited >= longestWait) throw error;
        }
        if (waited === 0) onWaiting?.(true);
        waited += next;
        await untilAborted(pause(next), signal);
      }
    } finally {
      if (waited > 0) onWaiting?.(false);
    }
  };
}

function isCellEdit(error: unknown): boolean {
  return isFailure(error) && error.code === 'office.cellEdit';
}
