import { HttpLink } from '@/adapters/live-link';
import type { AboutLink } from '@/core/link';
import type { PaneLink } from '../state/pane-link';
import { BROWSER_CODE } from './kept-code';
import { later } from './later';
import { paneLink } from './pane-link';

/** The link of the site at an address, as it said of itself. */
export function openLink(address: string, { needsCode }: AboutLink): PaneLink {
  return paneLink(new HttpLink(address), needsCode, { kept: BROWSER_CODE, now: () => new Date(), later });
}
