import { parseCount } from '@/core/values';
import type { FieldValue } from '@/core/ledger';

/** The number a field holds, also one typed as text (`25人`); null where it holds none. */
export function fieldNumber(value: FieldValue): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  const reading = parseCount(value);
  return reading.state === 'read' ? reading.value : null;
}
