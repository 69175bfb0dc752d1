/** In milliseconds. */
const LONGEST_ANSWER = 30_000;

/** Ends a request that is not answered to its end: after a sleep a line may look whole on which nothing comes any more. */
export function patience(): AbortSignal {
  return AbortSignal.timeout(LONGEST_ANSWER);
}
