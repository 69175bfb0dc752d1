import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '@/core/failure';
import {
  headOf,
  Listeners,
  type NewSnapshot,
  type Snapshot,
  type SnapshotHead,
  type SnapshotStore,
} from '@/core/link';
import { formatSnapshotFile, parseSnapshotFile, snapshotFileName } from './snapshot-file';
import { writeDurably } from './write-durably';

/** One file for each ledger's newest snapshot; their heads are kept in memory too. */
export class FilesOfSnapshots implements SnapshotStore {
  private readonly newest: Map<string, SnapshotHead>;
  private readonly listeners = new Listeners();
  private sequence: number;
  /** Puts are made one after the other, so that numbers come in the order in which they are told. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly folder: string,
    readonly id: string,
    heads: readonly SnapshotHead[],
    private readonly release: () => Promise<void>,
  ) {
    const inOrder = heads.toSorted((one, other) => one.sequence - other.sequence);
    this.newest = new Map(inOrder.map((head) => [head.ledger, head]));
    this.sequence = inOrder.at(-1)?.sequence ?? 0;
  }

  put(snapshot: NewSnapshot): Promise<SnapshotHead | null> {
    const putting = this.last.then(() => this.putNow(snapshot));
    this.last = putting.catch(() => undefined);
    return putting;
  }

  async latest(ledger: string): Promise<Snapshot | null> {
    if (!this.newest.has(ledger)) return null;
    return this.attempt(async () => {
      const text = await readFile(join(this.folder, snapshotFileName(ledger)), 'utf8');
      const snapshot = parseSnapshotFile(text);
      if (snapshot === null) throw new Failure('store.failed', { folder: dirname(this.folder) });
      return snapshot;
    });
  }

  since(sequence: number): Promise<readonly SnapshotHead[]> {
    return Promise.resolve(Array.from(this.newest.values()).filter((head) => head.sequence > sequence));
  }

  listen(onSnapshot: (head: SnapshotHead) => void): () => void {
    return this.listeners.add(onSnapshot);
  }

  /** Waits for what is being put, and gives the folder free. */
  async close(): Promise<void> {
    await this.last;
    await this.release();
  }

  private async putNow(snapshot: NewSnapshot): Promise<SnapshotHead | null> {
    const { ledger, digest, packet } = snapshot;
    if (this.newest.get(ledger)?.digest === digest) return null;
    const head = headOf({ ...snapshot, sequence: this.sequence + 1 });
    const path = join(this.folder, snapshotFileName(ledger));
    await this.attempt(() => writeDurably(path, formatSnapshotFile(head, packet)));
    this.sequence = head.sequence;
    // At the end, so that the map stays in the order of sequence numbers.
    this.newest.delete(ledger);
    this.newest.set(ledger, head);
    this.listeners.tell(head);
    return head;
  }

  /** @throws Failure store.failed */
  private async attempt<Value>(act: () => Promise<Value>): Promise<Value> {
    try {
      return await act();
    } catch (error) {
      throw new Failure('store.failed', { folder: dirname(this.folder) }, { cause: error });
    }
  }
}
