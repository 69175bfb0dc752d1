import { valuesOf, type LocalizedValue } from './localized-value';
import { attributeOf, named, resourcesOf, type Manifest, type ManifestElement } from './manifest';

/** An address in the manifest. */
export interface SiteUrl extends LocalizedValue {
  /** Null where it is no absolute https address. */
  readonly url: URL | null;
  /** From the folder of the pages, `icons/icon-32.png`; null where it lies outside. */
  readonly path: string | null;
}

/** Where the pages live: the folder of the page Office opens. Null where no usable address is given. */
export function siteOf({ base }: Manifest): URL | null {
  const [page] = named(base, 'SourceLocation');
  const url = page === undefined ? null : httpsUrl(attributeOf(page, 'DefaultValue'));
  return url === null ? null : new URL('.', url);
}

/** The addresses of pages, in every language. */
export function pageUrls(manifest: Manifest): readonly SiteUrl[] {
  return urlsIn(manifest, [
    ...named(manifest.base, 'SupportUrl', 'SourceLocation'),
    ...named(resourcesOf(manifest), 'Url'),
  ]);
}

/** The addresses of icons, in every language. */
export function iconUrls(manifest: Manifest): readonly SiteUrl[] {
  return urlsIn(manifest, [
    ...named(manifest.base, 'IconUrl', 'HighResolutionIconUrl'),
    ...named(resourcesOf(manifest), 'Image'),
  ]);
}

/** The addresses these settings give. An empty one is left out: that is a missing value, not a bad address. */
export function urlsIn(manifest: Manifest, settings: readonly ManifestElement[]): readonly SiteUrl[] {
  const site = siteOf(manifest);
  return settings
    .flatMap(valuesOf)
    .filter(({ value }) => value !== '')
    .map(({ at, value }) => {
      const url = httpsUrl(value);
      const isInside = url !== null && site !== null && url.href.startsWith(site.href);
      return { at, value, url, path: isInside ? url.pathname.slice(site.pathname.length) : null };
    });
}

function httpsUrl(value: string): URL | null {
  return /^https:\/\/\S+$/.test(value) && URL.canParse(value) ? new URL(value) : null;
}
