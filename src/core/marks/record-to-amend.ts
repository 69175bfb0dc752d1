import { Failure, type FailureCode } from '@/core/failure';
import type { DocumentRecord } from './record';
import type { RecordReading } from './report-host';

const UNREADABLE = {
  damaged: 'audit.recordDamaged',
  newer: 'audit.recordNewer',
} as const satisfies Partial<Record<RecordReading['state'], FailureCode>>;

/**
 * The record that something is to be added to; null: there is none yet. One that can't be read would give way to one
 * that knows hardly a figure, and then nobody could tell what a hand has changed.
 * @throws Failure audit.recordDamaged, audit.recordNewer
 */
export function recordToAmend(reading: RecordReading): DocumentRecord | null {
  if (reading.state === 'present') return reading.record;
  if (reading.state === 'missing') return null;
  throw new Failure(UNREADABLE[reading.state]);
}
