/**
 * What makes somebody look twice at last year's value beside the new one. `gone`: the ledger no longer tells it.
 * `zero`: there was something, and now there is nothing. `doubled`, `halved`: more than twice, less than half.
 */
export type OddChange = 'gone' | 'zero' | 'doubled' | 'halved';

type Value = number | string | null;

const ODD: readonly (readonly [name: OddChange, holds: (before: number, now: number) => boolean])[] = [
  ['zero', (before, now) => before > 0 && now === 0],
  ['doubled', (before, now) => before > 0 && now > before * 2],
  ['halved', (before, now) => before > 0 && now < before / 2],
];

/** Null: nothing odd, or nothing to compare with. */
export function oddChange(before: Value, now: Value): OddChange | null {
  if (before === null) return null;
  if (now === null) return 'gone';
  if (typeof before !== 'number' || typeof now !== 'number') return null;
  return ODD.find(([, holds]) => holds(before, now))?.[0] ?? null;
}
