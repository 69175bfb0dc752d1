import { readSnapshotHead, type Snapshot, type SnapshotHead } from '@/core/link';
import { createHash } from 'node:crypto';

/** Where a ledger's snapshot lies: any name becomes one that every disk takes, and leads nowhere else. */
export function snapshotFileName(ledger: string): string {
  return `${createHash('sha256').update(ledger).digest('hex').slice(0, 40)}.json`;
}

/** Its head in the first line, so that heads can be read without packets; the packet behind it. */
export function formatSnapshotFile(head: SnapshotHead, packet: string): string {
  return `${JSON.stringify(head)}\n${packet}`;
}

/** Null: it is none, or not whole. */
export function parseSnapshotFile(text: string): Snapshot | null {
  const end = text.indexOf('\n');
  const head = end === -1 ? null : readSnapshotHead(text.slice(0, end));
  return head === null ? null : { ...head, packet: text.slice(end + 1) };
}
