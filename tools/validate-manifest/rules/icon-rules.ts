import { attributeOf, named, resourcesOf, type Manifest, type ManifestElement } from '../manifest';
import { readPngHeader, type PngHeader } from '../png-header';
import type { Fault, Rule, Site } from '../rule';
import { iconUrls, urlsIn } from '../site-url';

const FOLDER = 'icons/';

/** Pixels of the two icons that stand for the add-in itself. */
const SIZE_OF_SETTING: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

const NEEDED_SIZES = ['16', '32', '80'];
const POSSIBLE_SIZES = ['16', '20', '24', '32', '40', '48', '64', '80'];

/** What the icons are. */
export const ICON_RULES: readonly Rule[] = [
  {
    name: 'icon-set',
    why: 'Office draws buttons in 16, 32 and 80 pixels, and can take a few sizes more',
    check: ({ overrides }) => named(overrides, 'Icon').flatMap(wrongSet),
  },
  {
    name: 'icon-file',
    why: 'Office shows an empty square instead, or a white box on a dark ribbon',
    check: (manifest, site) =>
      iconUrls(manifest).flatMap(({ at, path }) => (path === null ? [] : wrongFile(at, path, site))),
  },
  {
    name: 'icon-size',
    why: 'Office would scale it, and small icons then blur',
    check: (manifest, site) => statedSizes(manifest).flatMap((stated) => wrongSize(manifest, stated, site)),
  },
];

/** An icon, the size that is promised for it, and where. */
interface StatedSize {
  readonly at: ManifestElement;
  readonly icon: ManifestElement;
  readonly size: number;
}

function wrongSet(at: ManifestElement): readonly Fault[] {
  const sizes = at.children.map((image) => attributeOf(image, 'size'));
  const strange = sizes.filter(
    (size, index) => !POSSIBLE_SIZES.includes(size) || sizes.indexOf(size) < index,
  );
  return [
    ...NEEDED_SIZES.filter((size) => !sizes.includes(size)).map(
      (size) => `there is no icon of ${size} pixels`,
    ),
    ...strange.filter((size) => size !== '').map((size) => `an icon of ${size} pixels is one too many`),
  ].map((message) => ({ at, message }));
}

function hasPossibleSize(image: ManifestElement): boolean {
  return POSSIBLE_SIZES.includes(attributeOf(image, 'size'));
}

function wrongFile(at: ManifestElement, path: string, site: Site): readonly Fault[] {
  const header = headerOf(path, site);
  if (header === null) return [{ at, message: `assets/${path} is missing, or no PNG` }];
  return header.hasAlpha ? [] : [{ at, message: `assets/${path} has no transparency` }];
}

function statedSizes(manifest: Manifest): readonly StatedSize[] {
  const resources = resourcesOf(manifest);
  return [
    ...named(manifest.base, 'IconUrl', 'HighResolutionIconUrl').map((at) => ({
      at,
      icon: at,
      size: SIZE_OF_SETTING[at.name] ?? NaN,
    })),
    ...named(manifest.overrides, 'Icon').flatMap(({ children }) =>
      children.filter(hasPossibleSize).flatMap((at) =>
        named(resources, 'Image')
          .filter((icon) => attributeOf(icon, 'id') === attributeOf(at, 'resid'))
          .map((icon) => ({ at, icon, size: Number(attributeOf(at, 'size')) })),
      ),
    ),
  ];
}

function wrongSize(manifest: Manifest, { at, icon, size }: StatedSize, site: Site): readonly Fault[] {
  return urlsIn(manifest, [icon]).flatMap(({ path }) => {
    const header = path === null ? null : headerOf(path, site);
    if (header === null || (header.width === size && header.height === size)) return [];
    const pixels = `${String(header.width)}×${String(header.height)}`;
    return [
      { at, message: `assets/${String(path)} is ${pixels} pixels, not ${String(size)}×${String(size)}` },
    ];
  });
}

/** Null where there is no such file, or it is no PNG. */
function headerOf(path: string, { readIcon }: Site): PngHeader | null {
  const bytes = path.startsWith(FOLDER) ? readIcon(path.slice(FOLDER.length)) : null;
  return bytes === null ? null : readPngHeader(bytes);
}
