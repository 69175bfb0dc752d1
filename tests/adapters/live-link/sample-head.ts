import type { SnapshotHead } from '@/core/link';

/** What a ledger says at half past ten. */
export function headOf(changes: Partial<SnapshotHead> = {}): SnapshotHead {
  return {
    ledger: '三会一课.xlsx',
    source: 'file',
    digest: 'a1',
    takenAt: '2022-01-10T02:32:00.000Z',
    year: 2021,
    period: '2021',
    branch: null,
    sequence: 1,
    ...changes,
  };
}

/** As a server sends it. */
export function eventOf(head: SnapshotHead): string {
  return `event: snapshot\nid: s-${head.sequence}\ndata: ${JSON.stringify(head)}\n\n`;
}
