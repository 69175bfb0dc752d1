import type { PaneLink } from '../state/pane-link';

/** In milliseconds: what the first screen is made of comes before it. */
const PAUSE = 800;

/** The live link of the site this page came from. It is loaded only where the site says that it carries one. */
export async function openSiteLink(): Promise<PaneLink | null> {
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  const { findLink } = await import(/* webpackChunkName: "find-link" */ '../link/find-site-link');
  const about = await findLink(location.href);
  if (about?.link !== true) return null;
  const { openLink } = await import(/* webpackChunkName: "link" */ '../link/open-link');
  return openLink(location.href, about);
}
