/** What the promise gives, or the signal's reason as soon as the signal is aborted. */
export async function untilAborted<Result>(
  promise: Promise<Result>,
  signal: AbortSignal | undefined,
): Promise<Result> {
  if (signal === undefined) return promise;
  signal.throwIfAborted();
  let stop: () => void = () => undefined;
  const aborted = new Promise<void>((resolve) => {
    stop = resolve;
    signal.addEventListener('abort', stop);
  });
  try {
    const first = await Promise.race([promise.then((result) => ({ result })), aborted]);
    if (first !== undefined) return first.result;
    throw signal.reason;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
