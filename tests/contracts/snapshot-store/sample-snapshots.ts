import type { NewSnapshot } from '@/core/link';

/** A snapshot of a ledger that says something. */
export function snapshotOf(ledger: string, saying: string, more: Partial<NewSnapshot> = {}): NewSnapshot {
  return {
    ledger,
    source: 'file',
    digest: `digest of ${saying}`,
    takenAt: '2022-01-10T02:00:00.000Z',
    year: 2021,
    period: '2021',
    branch: null,
    packet: `packet: ${saying}`,
    ...more,
  };
}
