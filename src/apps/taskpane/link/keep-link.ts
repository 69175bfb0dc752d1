import type { Notes } from '../state/kept-settings';
import { readLink, writeLink } from './kept-link';
import type { LinkedLedger } from './linked-ledger';

/** Links again what was linked when the document was open last, and keeps what is linked since. Gives what ends that. */
export function keepLink(link: LinkedLedger, notes: Notes): () => void {
  const kept = readLink(notes);
  if (kept !== null) link.link(kept.ledger, kept.followedIn);
  const linked = () => {
    const { ledger, line, isFollowed, store } = link.get();
    return ledger === '' || line === 'ended' ? null : { ledger, followedIn: isFollowed ? store : null };
  };
  return link.subscribeTo(
    () => JSON.stringify(linked()),
    () => void link.keep(() => writeLink(notes, linked())),
  );
}
