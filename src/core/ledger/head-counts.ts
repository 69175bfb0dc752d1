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

/** Null: unknown, or not to be used. `fault` is what only shows when both are seen together. */
export interface HeadCountValues {
  readonly whole: number | null;
  readonly part: number | null;
  readonly fault: 'contradiction' | 'aboveWhole' | null;
}

const UNUSABLE: HeadCountValues = { whole: null, part: null, fault: null };
const CONTRADICTION: HeadCountValues = { ...UNUSABLE, fault: 'contradiction' };

/** Brings the numbers of one row together after contract §5.4 and §5.5. */
export function combineHeadCounts(readings: HeadCountReadings): HeadCountValues {
  const { whole, part, missing, absent, both, isPartAlone } = readings;
  if (whole.state === 'unusable' || part.state === 'unusable' || both.state === 'unusable') return UNUSABLE;
  if (both.state === 'known' && !isPartAlone) return CONTRADICTION;
  const total = agreed(
    numberOf(whole, 'expected'),
    agreed(pairOnly(part, 'expected'), pairOnly(both, 'expected')),
  );
  const present = agreed(
    numberOf(part, 'attended'),
    agreed(pairOnly(whole, 'attended'), numberOf(both, 'attended')),
  );
  const fault = faultOf(total, present);
  if (fault !== null || total === 'contradiction' || present === 'contradiction')
    return { ...UNUSABLE, fault };
  return { whole: total ?? sumOf(present, [missing, absent]), part: present, fault: null };
}

function faultOf(total: Agreed, present: Agreed): HeadCountValues['fault'] {
  if (total === 'contradiction' || present === 'contradiction') return 'contradiction';
  return total !== null && present !== null && present > total ? 'aboveWhole' : null;
}

/** In columns of those missing a blank is a zero (contract §5.5), so whoever was not there was expected too. */
function sumOf(present: number | null, missing: readonly CountOutcome[]): number | null {
  const known = missing.flatMap((reading) => (reading.state === 'known' ? [reading.value] : []));
  const isUsable = missing.every(({ state }) => state === 'known' || state === 'unknown');
  if (present === null || known.length === 0 || !isUsable) return null;
  return known.reduce((sum, count) => sum + count, present);
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
