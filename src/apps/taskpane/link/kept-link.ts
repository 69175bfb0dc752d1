import type { Notes } from '../state/kept-settings';

/** Which ledger a document is linked to. */
export interface KeptLink {
  readonly ledger: string;
  /** The id of the store in which it is followed: another server's ledger may have the same name. Null: it is not. */
  readonly followedIn: string | null;
}

const NAME = 'taizhang.link';

/** Null: to none. */
export function readLink(notes: Notes): KeptLink | null {
  const kept = parsed(notes.read(NAME));
  if (typeof kept !== 'object' || kept === null) return null;
  const ledger: unknown = Reflect.get(kept, 'ledger');
  return typeof ledger === 'string' ? { ledger, followedIn: followedIn(kept) } : null;
}

/** Nothing is written where it is kept so already, so that Word doesn't ask to save. @throws Failure */
export async function writeLink(notes: Notes, link: KeptLink | null): Promise<void> {
  const text = link === null ? null : JSON.stringify(noteOf(link));
  if (notes.read(NAME) !== text) await notes.write(NAME, text);
}

function followedIn(kept: object): string | null {
  const store: unknown = Reflect.get(kept, 'store');
  return Reflect.get(kept, 'follow') === true && typeof store === 'string' ? store : null;
}

function noteOf({ ledger, followedIn: store }: KeptLink): object {
  return store === null ? { ledger, follow: false } : { ledger, follow: true, store };
}

/** What a hand or a later version left there is not to keep the pane from opening. */
function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
