import { LINK_PATHS, type LinkQuestion } from '@/core/link';

/** Where something of the link is found, below the address a pane lies at. */
export function linkAddress(
  base: string,
  path: keyof typeof LINK_PATHS,
  asked: LinkQuestion & { readonly ledger?: string } = {},
): string {
  const address = new URL(`.${LINK_PATHS[path]}`, base);
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, String(value));
  return address.href;
}
