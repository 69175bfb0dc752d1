import type { Overview } from '../desk/overview';

/** Do the figures of a ledger say the same for the same? */
export function isSameCount(one: Overview | null, other: Overview | null): boolean {
  return one === other || (one !== null && other !== null && countOf(one) === countOf(other));
}

function countOf({ year, period, branch, figures }: Overview): string {
  return JSON.stringify([year, period, branch, figures.map(({ key, text }) => [key, text])]);
}
