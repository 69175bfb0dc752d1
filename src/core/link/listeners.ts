import type { SnapshotHead } from './snapshot';

/** Who wants to hear of snapshots. */
export class Listeners {
  private readonly heard = new Set<(head: SnapshotHead) => void>();

  /** Gives what ends it. The same function may listen twice. */
  add(onSnapshot: (head: SnapshotHead) => void): () => void {
    const own = (head: SnapshotHead) => onSnapshot(head);
    this.heard.add(own);
    return () => void this.heard.delete(own);
  }

  tell(head: SnapshotHead): void {
    for (const hear of Array.from(this.heard)) hear(head);
  }
}
