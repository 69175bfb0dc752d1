import type { RecordedRow } from '@/core/marks';
import { areComparable } from '@/core/review';
import type { Basis } from './basis';

/** Do two say the same of a figure? Rows that only moved are no difference. */
export function isSameBasis(one: Basis, other: Basis): boolean {
  return (
    one.value === other.value &&
    one.definition === other.definition &&
    (one.counted === null || other.counted === null || one.counted === other.counted) &&
    areSameRows(one.rows, other.rows)
  );
}

/** As far as both list them. */
function areSameRows(one: readonly RecordedRow[], other: readonly RecordedRow[]): boolean {
  const listed = Math.min(one.length, other.length);
  const [rows, others] = [one.slice(0, listed), other.slice(0, listed)];
  const signOf = areComparable([...rows, ...others].map(fingerprintOf)) ? fingerprintOf : contentOf;
  return signsOf(rows, signOf) === signsOf(others, signOf);
}

function signsOf(rows: readonly RecordedRow[], signOf: (row: RecordedRow) => string): string {
  return rows.map(signOf).sort().join('\n');
}

function fingerprintOf({ fingerprint }: RecordedRow): string {
  return fingerprint;
}

function contentOf({ date, kind, topic }: RecordedRow): string {
  return JSON.stringify([date, kind, topic]);
}
