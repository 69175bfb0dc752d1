import { readAboutLink, type AboutLink } from '@/core/link';
import { linkAddress } from './link-address';
import { patience } from './patience';

/** What the site at an address says of its link; null where it says nothing, or can't be asked. */
export async function findLink(base: string): Promise<AboutLink | null> {
  // A page that was opened from a disk has no site.
  if (!/^https?:/.test(base)) return null;
  try {
    const response = await fetch(linkAddress(base, 'about'), { cache: 'no-store', signal: patience() });
    return response.ok ? readAboutLink(await response.text()) : null;
  } catch {
    // Nobody answers: then nobody links either.
    return null;
  }
}
