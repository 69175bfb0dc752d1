import type { EventSourceMessage } from 'eventsource-parser';
import { LINK_EVENTS, readSnapshotHead, readUnreadLedger, type LinkNews } from '@/core/link';

/** What a server-sent event says; null: nothing this version understands. */
export function newsIn({ event, data }: EventSourceMessage): LinkNews | null {
  if (event === LINK_EVENTS.snapshot) {
    const head = readSnapshotHead(data);
    return head === null ? null : { type: 'snapshot', head };
  }
  if (event === LINK_EVENTS.unread) {
    const unread = readUnreadLedger(data);
    return unread === null ? null : { type: 'unread', unread };
  }
  return null;
}
