/** What one run of one candidate used: milliseconds of all its threads, and MB at the highest. */
export interface Measured {
  readonly cpu: number;
  readonly memory: number;
}

/** The middle one; of two the mean. */
export function median(numbers: readonly number[]): number {
  const sorted = Array.from(numbers).sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
  return (lower + upper) / 2;
}

/** Round by round, then the middle: what slows a whole round down slows both. */
export function ratioOf(
  one: readonly Measured[],
  other: readonly Measured[],
  measure: keyof Measured,
): number {
  return median(one.map((measured, round) => measured[measure] / (other[round]?.[measure] ?? NaN)));
}
