/** In milliseconds, before the first try and those that follow. */
const PAUSES = [1_000, 2_000, 4_000, 8_000, 15_000] as const;
const LONGEST = 15_000;

/** By how much a pause may be longer or shorter. */
const SPREAD = 0.2;

/** How long to wait before trying again, after so many tries in vain. `chance` is from 0 to 1. */
export function pauseBefore(tries: number, chance: number): number {
  const pause = PAUSES[tries] ?? LONGEST;
  return Math.round(pause * (1 - SPREAD + 2 * SPREAD * chance));
}
