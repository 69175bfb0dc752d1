import { formatIsoDate } from '@/core/values';
import type { FieldValue } from './ledger';

/** A field as one line of text; dates as `2021-01-21`; empty for null. */
export function fieldText(value: FieldValue | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? formatIsoDate(value) : String(value);
}
