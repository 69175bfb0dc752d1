import type { Notes } from '../state/kept-settings';

/** Which ledger a document is linked to. */
export interface KeptLink {
  readonly ledger: string;
  /** Whether its changed figures are written without asking. */
  readonly isFollowed: boolean;
}

const NAME = 'taizhang.link';

/** Null: to none. */
export function readLink(notes: Notes): KeptLink | null {
  const kept = parsed(notes.read(NAME));
  if (typeof kept !== 'object' || kept === null) return null;
  const ledger: unknown = Reflect.get(kept, 'ledger');
  return typeof ledger === 'string' ? { ledger, isFollowed: Reflect.get(kept, 'follow') === true } : null;
}

/** Nothing is written where it is kept so already, so that Word doesn't ask to save. @throws Failure */
export async function writeLink(notes: Notes, link: KeptLink | null): Promise<void> {
  const text = link === null ? null : JSON.stringify({ ledger: link.ledger, follow: link.isFollowed });
  if (notes.read(NAME) !== text) await notes.write(NAME, text);
}

/** What a hand or a later version left there is not to keep the pane from opening. */
function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
