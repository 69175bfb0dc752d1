import { Listeners } from './listeners';
import { headOf, type NewSnapshot, type Snapshot, type SnapshotHead } from './snapshot';
import type { SnapshotStore } from './snapshot-store';

/** Snapshots for as long as a program runs. */
export class MemoryStore implements SnapshotStore {
  private readonly newest = new Map<string, Snapshot>();
  private readonly listeners = new Listeners();
  private sequence = 0;

  constructor(readonly id: string) {}

  async put(snapshot: NewSnapshot): Promise<SnapshotHead | null> {
    await Promise.resolve();
    if (this.newest.get(snapshot.ledger)?.digest === snapshot.digest) return null;
    this.sequence += 1;
    const kept = { ...snapshot, sequence: this.sequence };
    // At the end, so that the map stays in the order of sequence numbers.
    this.newest.delete(kept.ledger);
    this.newest.set(kept.ledger, kept);
    const head = headOf(kept);
    this.listeners.tell(head);
    return head;
  }

  latest(ledger: string): Promise<Snapshot | null> {
    return Promise.resolve(this.newest.get(ledger) ?? null);
  }

  since(sequence: number): Promise<readonly SnapshotHead[]> {
    const later = Array.from(this.newest.values()).filter((one) => one.sequence > sequence);
    return Promise.resolve(later.map(headOf));
  }

  listen(onSnapshot: (head: SnapshotHead) => void): () => void {
    return this.listeners.add(onSnapshot);
  }
}
