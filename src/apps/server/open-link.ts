import { Failure } from '@/core/failure';
import type { SnapshotStore } from '@/core/link';
import { Bodies } from './bodies';
import { LedgerFolder, type CountLedger, type LedgerNews } from './ledger-folder';
import { LedgerListeners } from './ledger-listeners';
import type { LinkDesk } from './link-routes';
import type { ServerLimits } from './server-limits';

/** What the link is made of. */
export interface LinkParts {
  readonly store: SnapshotStore;
  /** Null: there are no ledgers but those that are published. */
  readonly count: CountLedger | null;
  /** A ledger was saved and can't be read. */
  readonly onUnread: (failure: Failure) => void;
  readonly now: () => Date;
  readonly limits: ServerLimits;
}

/** Puts ledgers and listeners together: who listens hears of what is counted, and of what can't be read. */
export function openLink({ store, count, onUnread, now, limits }: LinkParts): LinkDesk {
  const news: LedgerNews = {
    onUnread: (unread) => {
      listeners.tellUnread(unread);
      onUnread(new Failure(unread.failure.code, unread.failure.fields));
    },
    onReadAgain: (head) => listeners.tellReadAgain(head),
  };
  const folder = new LedgerFolder(store, count ?? refuse, news, limits);
  const listeners = new LedgerListeners(store, (ledger) => folder.unreadOf(ledger), limits);
  return { store, folder, listeners, bodies: new Bodies(limits.bodies), now, limits };
}

function refuse(ledger: string): Promise<never> {
  return Promise.reject(new Failure('link.noLedger', { ledger }));
}
