/** Waits now and then, so that a long job does not hold up everything else. */
export type Pause = () => Promise<void>;

/** A picture on a screen lasts that long; nobody sees a wait that is shorter. */
const UNNOTICED_MS = 16;

/** Lets waiting events in: the click on cancel, the painting of the progress. Throws the signal's reason. */
export function pauseUnless(signal: AbortSignal | undefined): Pause {
  let last = performance.now();
  return async () => {
    if (performance.now() - last >= UNNOTICED_MS) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      last = performance.now();
    }
    signal?.throwIfAborted();
  };
}
