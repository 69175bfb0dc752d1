import type { Desk } from '../desk/desk';
import type { OpenedDesk, StartWorker } from '../desk/open-desk';

/** Opens a desk; what it takes to do so is loaded when it is first needed. */
export async function newDesk(startWorker: StartWorker): Promise<OpenedDesk> {
  const { openDesk } = await import(/* webpackChunkName: "open-desk" */ '../desk/open-desk');
  return openDesk(startWorker);
}

/** For one question, at a desk that is closed again. */
export async function atNewDesk<Value>(
  startWorker: StartWorker,
  act: (desk: Desk) => Promise<Value>,
): Promise<Value> {
  const { desk, close } = await newDesk(startWorker);
  try {
    return await act(desk);
  } finally {
    close();
  }
}

/** The desk of what was opened for a job, closed as soon as that is cancelled. */
export function deskUntil(signal: AbortSignal, { desk, close }: OpenedDesk): Desk {
  signal.addEventListener('abort', close);
  signal.throwIfAborted();
  return desk;
}
