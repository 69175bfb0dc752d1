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

/** As a server sends it, whose store is `s`. */
export function eventOf(head: SnapshotHead, id = `s:${head.sequence}`): string {
  return `event: snapshot\nid: ${id}\ndata: ${JSON.stringify(head)}\n\n`;
}
