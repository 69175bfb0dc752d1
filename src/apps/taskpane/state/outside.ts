import type { StartWorker } from '../desk/open-desk';
import type { PaneLink } from './pane-link';

/** What a page does besides showing itself; a test puts its own in place. */
export interface Outside {
  readonly startWorker: StartWorker;
  readonly now: () => Date;
  /** Hands a file to the user, as browsers do: into the folder of downloads. */
  readonly saveFile: (name: string, bytes: Uint8Array) => void;
  /** Opens the page anew. */
  readonly reload: () => void;
  /** False where the browser does not let a page write to the clipboard. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** The live link of the site the page came from; null where it has none. */
  readonly openLink: () => Promise<PaneLink | null>;
}
