interface Timeouts {
  /** How long each is, in milliseconds. */
  readonly waits: readonly number[];
  /** Lets all of them pass. */
  readonly pass: () => void;
}

/** From now on no request is given up before a test says so. */
export function timeouts(): Timeouts {
  const waits: number[] = [];
  const line = new AbortController();
  jest.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
    waits.push(milliseconds);
    return line.signal;
  });
  return { waits, pass: () => line.abort(new DOMException('passed', 'TimeoutError')) };
}
