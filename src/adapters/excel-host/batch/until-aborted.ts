/** What the promise gives, or the signal's reason as soon as the signal is aborted. */
export async function untilAborted<Result>(
  promise: Promise<Result>,
  signal: AbortSignal | undefined,
): Promise<Result> {
  if (signal === undefined) return promise;
  signal.throwIfAborted();
  let stop: () => void = () => undefined;
  const aborted = new Promise<null>((resolve) => {
    // Not `resolve` itself: it would be given the event.
    stop = () => resolve(null);
    signal.addEventListener('abort', stop);
  });
  try {
    const first = await Promise.race([promise.then((result) => ({ result })), aborted]);
    if (first !== null) return first.result;
    throw signal.reason;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
