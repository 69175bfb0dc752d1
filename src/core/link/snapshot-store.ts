import type { NewSnapshot, Snapshot, SnapshotHead } from './snapshot';

/**
 * The port of what is kept for the live link and the roll-up: the newest snapshot of every ledger. A snapshot is
 * whole, so that whoever has slept needs the newest only. Every fulfilment passes tests/contracts/snapshot-store.
 * All methods reject with Failure store.* where the place of the store fails them.
 */
export interface SnapshotStore {
  /** Tells this store from any other, and from itself made anew: sequence numbers mean nothing elsewhere. */
  readonly id: string;
  /**
   * Keeps a snapshot as the newest of its ledger, under the next sequence number; what is given back is kept for good.
   * Null, and nobody is told, where the newest of that ledger says the same already.
   */
  put(snapshot: NewSnapshot): Promise<SnapshotHead | null>;
  /** Null: the ledger is not known. */
  latest(ledger: string): Promise<Snapshot | null>;
  /** The newest of each ledger that came after a sequence number, the oldest first; 0: of every ledger. */
  since(sequence: number): Promise<readonly SnapshotHead[]>;
  /** Calls back once for each snapshot that is kept from now on, in their order. Gives what ends it. */
  listen(onSnapshot: (head: SnapshotHead) => void): () => void;
}
