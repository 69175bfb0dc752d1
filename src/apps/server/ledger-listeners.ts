import type { ServerResponse } from 'node:http';
import { Failure } from '@/core/failure';
import { LINK_EVENTS, type SnapshotHead, type SnapshotStore, type UnreadLedger } from '@/core/link';
import { EventStream, type ServerEvent } from './event-stream';
import type { ServerLimits } from './server-limits';

/** Everybody who listens, by ledger. */
export class LedgerListeners {
  private readonly streams = new Map<string, Set<EventStream>>();
  private readonly beats: ReturnType<typeof setInterval>;
  private readonly endListening: () => void;
  private count = 0;

  constructor(
    private readonly store: SnapshotStore,
    private readonly unreadOf: (ledger: string) => UnreadLedger | null,
    private readonly limits: Pick<ServerLimits, 'listeners' | 'beat'>,
  ) {
    this.endListening = store.listen((head) => this.tell(head.ledger, this.snapshotEvent(head)));
    this.beats = setInterval(() => this.beat(), limits.beat);
  }

  /**
   * Lets somebody listen: first to what came after the last event that was heard, then to all that comes.
   * @throws Failure link.tooMany
   */
  async add(ledger: string, lastHeard: string | null, response: ServerResponse): Promise<void> {
    // A request that was sent behind one that never ends has no line of its own, and would never be heard to leave.
    if (this.count >= this.limits.listeners || response.socket === null) throw new Failure('link.tooMany');
    this.count += 1;
    response.once('close', () => {
      this.count -= 1;
    });
    const stream = new EventStream(response);
    // Before anything is looked up: what comes meanwhile is heard too.
    this.keep(ledger, stream, response);
    const missed = await this.missedSince(ledger, lastHeard);
    if (missed !== null) stream.send(this.snapshotEvent(missed));
    const unread = this.unreadOf(ledger);
    if (unread !== null) stream.send(unreadEvent(unread));
  }

  tellUnread(unread: UnreadLedger): void {
    this.tell(unread.ledger, unreadEvent(unread));
  }

  /** The ledger can be read again, and says what was told already. */
  tellReadAgain(head: SnapshotHead): void {
    const { id, type, data } = this.snapshotEvent(head);
    this.tell(head.ledger, { id, type, data });
  }

  close(): void {
    clearInterval(this.beats);
    this.endListening();
    for (const stream of this.all()) stream.end();
  }

  private keep(ledger: string, stream: EventStream, response: ServerResponse): void {
    const streams = this.streams.get(ledger) ?? new Set();
    this.streams.set(ledger, streams.add(stream));
    response.once('close', () => {
      streams.delete(stream);
      if (streams.size === 0 && this.streams.get(ledger) === streams) this.streams.delete(ledger);
    });
  }

  /** The newest of a ledger, where it was not heard yet. Numbers of another store mean nothing here. */
  private async missedSince(ledger: string, lastHeard: string | null): Promise<SnapshotHead | null> {
    const [, id, number] = /^(.*):(\d+)$/.exec(lastHeard ?? '') ?? [];
    const heard = id === this.store.id ? Number(number) : 0;
    const missed = await this.store.since(heard);
    return missed.find((head) => head.ledger === ledger) ?? null;
  }

  private tell(ledger: string, event: ServerEvent): void {
    for (const stream of this.streams.get(ledger) ?? []) stream.send(event);
  }

  private beat(): void {
    for (const stream of this.all()) stream.beat();
  }

  private all(): readonly EventStream[] {
    return Array.from(this.streams.values()).flatMap((streams) => Array.from(streams));
  }

  private snapshotEvent(head: SnapshotHead): ServerEvent & { readonly id: string } {
    const id = `${this.store.id}:${String(head.sequence)}`;
    return { id, type: LINK_EVENTS.snapshot, data: JSON.stringify(head), sequence: head.sequence };
  }
}

function unreadEvent(unread: UnreadLedger): ServerEvent {
  return { type: LINK_EVENTS.unread, data: JSON.stringify(unread) };
}
