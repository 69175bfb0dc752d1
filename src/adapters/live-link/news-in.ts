import type { EventSourceMessage } from 'eventsource-parser';
import { LINK_EVENTS, readSnapshotHead, readUnreadLedger, type LinkNews } from '@/core/link';

/** What a server-sent event says; null: nothing this version understands. */
export function newsIn({ event, data, id }: EventSourceMessage): LinkNews | null {
  if (event === LINK_EVENTS.snapshot) {
    const head = readSnapshotHead(data);
    return head === null ? null : { type: 'snapshot', head, store: storeOf(id) };
  }
  if (event === LINK_EVENTS.unread) {
    const unread = readUnreadLedger(data);
    return unread === null ? null : { type: 'unread', unread };
  }
  return null;
}

/** An event's id is that of the store, and a number of its own. */
function storeOf(id: string | undefined): string | null {
  const end = id?.lastIndexOf(':') ?? -1;
  return id === undefined || end < 0 ? null : id.slice(0, end);
}
