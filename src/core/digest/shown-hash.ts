const SHOWN = 12;

/** Enough of a hash to be compared by eye. */
export function shownHash(sha256: string): string {
  return sha256.slice(0, SHOWN);
}
