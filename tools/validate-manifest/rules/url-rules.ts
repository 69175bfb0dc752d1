import { named, type Manifest } from '../manifest';
import type { Fault, Rule } from '../rule';
import { iconUrls, pageUrls, siteOf, type SiteUrl } from '../site-url';

/** Where the pages and what belongs to them live. */
export const URL_RULES: readonly Rule[] = [
  {
    name: 'https',
    why: 'Office opens nothing else in a pane',
    check: (manifest) =>
      [...pageUrls(manifest), ...iconUrls(manifest)]
        .filter(({ url }) => url === null)
        .map(({ at, value }) => ({ at, message: `"${value}" is no absolute https address` })),
  },
  {
    name: 'one-site',
    why: 'the manifest moves to another address as a whole, and a closed network knows only that one',
    check: (manifest: Manifest): readonly Fault[] => {
      const site = siteOf(manifest);
      if (site === null) return [];
      return [...pageUrls(manifest), ...iconUrls(manifest)]
        .filter(({ url, path }) => url !== null && path === null)
        .map(({ at, value }) => ({ at, message: `${value} does not begin with ${site.href}` }));
    },
  },
  {
    name: 'page',
    why: 'the build writes no such page',
    check: (manifest, { pages }) => pageUrls(manifest).flatMap((page) => missingPage(page, pages)),
  },
  {
    name: 'app-domain',
    why: 'Office compares the domain as it stands, and trusts the one of the pages anyway',
    check: (manifest: Manifest): readonly Fault[] => {
      const own = siteOf(manifest)?.origin;
      return named(manifest.base, 'AppDomain').flatMap((at) => {
        if (at.text === '') return [];
        if (at.text === own) return [{ at, message: `${at.text} is where the pages live` }];
        return isOrigin(at.text)
          ? []
          : [{ at, message: `${at.text} is not https, a name and perhaps a port` }];
      });
    },
  },
];

function missingPage({ at, path }: SiteUrl, pages: readonly string[]): readonly Fault[] {
  if (path === null || pages.includes(path)) return [];
  return [{ at, message: `there is no page "${path}", only ${pages.join(', ')}` }];
}

function isOrigin(domain: string): boolean {
  return domain.startsWith('https://') && URL.canParse(domain) && new URL(domain).origin === domain;
}
