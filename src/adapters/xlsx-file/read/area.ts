import { parseCellAddress } from '@/core/findings';
import type { Area } from '@/core/ledger';

/** The rectangle of a reference such as `A1:C3` or `B2`; null when it is none. */
export function parseArea(reference: string): Area | null {
  const [first = '', last = first, ...more] = reference.split(':');
  const from = parseCellAddress(first);
  const to = parseCellAddress(last);
  if (from === null || to === null || more.length > 0) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
