import { createContext, useContext } from 'react';
import type { Language } from '@/core/wording';
import type { PaneText } from '../text/pane-text';
import type { Outside } from './outside';

/** What every screen may need: the language, its words, and the world outside the page. */
export interface Pane {
  readonly language: Language;
  readonly text: PaneText;
  readonly outside: Outside;
  /** Office on a Mac keeps panes from saving files (OJ#2700). */
  readonly isOnMac: boolean;
  /** The page was opened as a pane of Office, and office.js did not come. */
  readonly lacksOffice: boolean;
}

export const PaneContext = createContext<Pane | null>(null);

/** @throws Error outside of a pane */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('no pane around');
  return pane;
}
