import type { CountOutcome } from './read-count';

export interface HeadCountReadings {
  readonly whole: CountOutcome;
  readonly part: CountOutcome;
  readonly missing: CountOutcome;
  readonly absent: CountOutcome;
  /** A cell of its own for both, `27/25`; unknown where there is no such column. */
  readonly both: CountOutcome;
  /** A number alone in that cell is the part. */
  readonly isPartAlone: boolean;
}

/**
 * What only shows when the numbers of a row are seen together: two that cannot both be true, more who came than were
 * due, or one of which nobody knows what it counts.
 */
export type HeadCountFault = 'contradiction' | 'aboveWhole' | 'alone';

/** Null: unknown, or not to be used. */
export interface HeadCountValues {
  readonly whole: number | null;
  readonly part: number | null;
  readonly fault: HeadCountFault | null;
}

const UNUSABLE: HeadCountValues = { whole: null, part: null, fault: null };
const CONTRADICTION: HeadCountValues = { ...UNUSABLE, fault: 'contradiction' };
const ABOVE_WHOLE: HeadCountValues = { ...UNUSABLE, fault: 'aboveWhole' };
const ALONE: HeadCountValues = { ...UNUSABLE, fault: 'alone' };

/** Brings the numbers of one row together after contract §5.4 and §5.5. */
export function combineHeadCounts(readings: HeadCountReadings): HeadCountValues {
  const { whole, part, both } = readings;
  if (whole.state === 'unusable' || part.state === 'unusable' || both.state === 'unusable') return UNUSABLE;
  const total = agreed(
    numberOf(whole, 'expected'),
    agreed(pairOnly(part, 'expected'), pairOnly(both, 'expected')),
  );
  const present = agreed(
    numberOf(part, 'attended'),
    agreed(pairOnly(whole, 'attended'), pairOnly(both, 'attended')),
  );
  if (total === 'contradiction' || present === 'contradiction') return CONTRADICTION;
  return both.state === 'known'
    ? withLone(both.value, total, present, readings)
    : together(total, present, readings);
}

/** A number alone where both could stand. */
function withLone(
  lone: number,
  total: number | null,
  present: number | null,
  readings: HeadCountReadings,
): HeadCountValues {
  if (lone === total || lone === present) return together(total, present, readings);
  if (!readings.isPartAlone) return ALONE;
  return present === null ? together(total, lone, readings) : CONTRADICTION;
}

function together(
  total: number | null,
  present: number | null,
  { missing, absent }: HeadCountReadings,
): HeadCountValues {
  if (total !== null && present !== null && present > total) return ABOVE_WHOLE;
  return { whole: total ?? sumOf(present, missing, absent), part: present, fault: null };
}

/** In columns of those missing a blank is a zero (contract §5.5), so whoever was not there was expected too. */
function sumOf(present: number | null, missing: CountOutcome, absent: CountOutcome): number | null {
  if (present === null || !isUsable(missing) || !isUsable(absent)) return null;
  if (missing.state === 'unknown' && absent.state === 'unknown') return null;
  return present + knownOf(missing) + knownOf(absent);
}

function isUsable({ state }: CountOutcome): boolean {
  return state === 'known' || state === 'unknown';
}

function knownOf(reading: CountOutcome): number {
  return reading.state === 'known' ? reading.value : 0;
}

function numberOf(reading: CountOutcome, side: 'expected' | 'attended'): number | null {
  return reading.state === 'known' ? reading.value : pairOnly(reading, side);
}

function pairOnly(reading: CountOutcome, side: 'expected' | 'attended'): number | null {
  return reading.state === 'pair' ? reading[side] : null;
}

type Agreed = number | null | 'contradiction';

/** What one or both say. */
function agreed(one: Agreed, other: Agreed): Agreed {
  if (one === null || one === other) return other;
  return other === null ? one : 'contradiction';
}
