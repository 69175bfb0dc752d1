import { REPOSITORY_SITE, type Site } from '#tools/validate-manifest';
import type { BrokenManifest } from './broken-manifest';

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const RGB = 2;
const RGBA = 6;

/** The repository's site with other bytes for the icon of 16 pixels. */
function siteWithIcon16(bytes: readonly number[]): Site {
  const { readIcon } = REPOSITORY_SITE;
  return {
    ...REPOSITORY_SITE,
    readIcon: (name) => (name === 'icon-16.png' ? Uint8Array.from(bytes) : readIcon(name)),
  };
}

/** The first bytes of a PNG. */
function png(width: number, height: number, colourType: number): readonly number[] {
  const header = [0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, width, 0, 0, 0, height, 8, colourType];
  return [...PNG_SIGNATURE, ...header, 0, 0, 0, 0, 0, 0, 0];
}

/** Every place that promises the icon of 16 pixels: its group and its button, in both apps. */
const iconOf16 = (problem: string): readonly string[] =>
  new Array<string>(4).fill(`<bt:Image size="16" resid="Icon.16" /> ← ${problem}`);

/** Icons that would not show, or badly. */
export const ICONS: readonly BrokenManifest[] = [
  {
    title: 'a size too few',
    change: ['                  <bt:Image size="80" resid="Icon.80" />\n', ''],
    problems: ['<Icon> ← icon-set: there is no icon of 80 pixels'],
  },
  {
    title: 'a size Office does not draw',
    change: ['</Icon>', '<bt:Image size="128" resid="Icon.80" /></Icon>'],
    problems: ['<Icon> ← icon-set: an icon of 128 pixels is one too many'],
  },
  {
    title: 'a size twice',
    change: ['</Icon>', '<bt:Image size="80" resid="Icon.80" /></Icon>'],
    problems: ['<Icon> ← icon-set: an icon of 80 pixels is one too many'],
  },
  {
    title: 'an icon misspelt',
    change: ['icons/icon-16.png', 'icons/icon16.png'],
    problems: [
      '<bt:Image id="Icon.16" DefaultValue="https://localhost:3000/icons/icon16.png" /> ← ' +
        'icon-file: assets/icons/icon16.png is missing, or no PNG',
    ],
  },
  {
    title: 'an icon in another folder',
    change: ['icons/icon-16.png', 'pictures/report.png'],
    problems: [
      '<bt:Image id="Icon.16" DefaultValue="https://localhost:3000/pictures/report.png" /> ← ' +
        'icon-file: assets/pictures/report.png is missing, or no PNG',
    ],
  },
  {
    title: 'an icon that is no PNG',
    change: ['1.0.0.0', '1.0.0.1'],
    site: siteWithIcon16([...PNG_SIGNATURE].reverse()),
    problems: [
      '<bt:Image id="Icon.16" DefaultValue="https://localhost:3000/icons/icon-16.png" /> ← ' +
        'icon-file: assets/icons/icon-16.png is missing, or no PNG',
    ],
  },
  {
    title: 'an icon without transparency',
    change: ['1.0.0.0', '1.0.0.1'],
    site: siteWithIcon16(png(16, 16, RGB)),
    problems: [
      '<bt:Image id="Icon.16" DefaultValue="https://localhost:3000/icons/icon-16.png" /> ← ' +
        'icon-file: assets/icons/icon-16.png has no transparency',
    ],
  },
  {
    title: 'an icon that is not square',
    change: ['1.0.0.0', '1.0.0.1'],
    site: siteWithIcon16(png(16, 20, RGBA)),
    problems: iconOf16('icon-size: assets/icons/icon-16.png is 16×20 pixels, not 16×16'),
  },
  {
    title: 'the small icon for the large one',
    change: ['icon-64.png', 'icon-32.png'],
    problems: [
      '<HighResolutionIconUrl DefaultValue="https://localhost:3000/icons/icon-32.png" /> ← ' +
        'icon-size: assets/icons/icon-32.png is 32×32 pixels, not 64×64',
    ],
  },
];
