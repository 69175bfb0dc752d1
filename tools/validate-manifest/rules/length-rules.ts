import { valuesOf } from '../localized-value';
import { attributeOf, named, resourcesOf, type Manifest, type ManifestElement } from '../manifest';
import type { Rule } from '../rule';

const SHORT = 125;
const LONG = 250;
const REFERENCE = 32;
const URL = 2048;

/** The longest value of a setting, in characters; of a resource by the list it stands in. */
const LONGEST_VALUE: Readonly<Record<string, number>> = {
  DisplayName: SHORT,
  Description: LONG,
  IconUrl: URL,
  HighResolutionIconUrl: URL,
  SupportUrl: URL,
  SourceLocation: URL,
  Images: URL,
  Urls: URL,
  ShortStrings: SHORT,
  LongStrings: LONG,
};

/** A text and how long it may be. */
interface Measured {
  readonly at: ManifestElement;
  readonly what: string;
  readonly text: string;
  readonly longest: number;
}

/** How long texts, addresses and ids may be. */
export const LENGTH_RULES: readonly Rule[] = [
  {
    name: 'length',
    why: 'Office refuses a manifest with a longer one',
    check: (manifest) =>
      [...values(manifest), ...ids(manifest), ...texts(manifest)]
        .map((measured) => ({ ...measured, length: Array.from(measured.text).length }))
        .filter(({ length, longest }) => length > longest)
        .map(({ at, what, length, longest }) => ({
          at,
          message: `${what} has ${String(length)} characters, ${String(longest)} are allowed`,
        })),
  },
];

function values(manifest: Manifest): readonly Measured[] {
  const settings = [
    ...manifest.base.map((element) => ({ element, kind: element.name })),
    ...resourcesOf(manifest).map((element) => ({ element, kind: String(element.parent?.name) })),
  ];
  return settings.flatMap(({ element, kind }) => {
    const longest = LONGEST_VALUE[kind];
    if (longest === undefined) return [];
    return valuesOf(element).map(({ at, value }) => ({ at, what: `the ${at.name}`, text: value, longest }));
  });
}

function ids(manifest: Manifest): readonly Measured[] {
  const { overrides } = manifest;
  const measure = (attribute: string, longest: number) => (at: ManifestElement) => ({
    at,
    what: `the ${attribute} of ${at.name}`,
    text: attributeOf(at, attribute),
    longest,
  });
  return [
    ...overrides.map(measure('resid', REFERENCE)),
    ...resourcesOf(manifest).map(measure('id', REFERENCE)),
    ...named(overrides, 'Group', 'Control').map(measure('id', SHORT)),
  ];
}

function texts({ base, overrides }: Manifest): readonly Measured[] {
  return [...named(base, 'ProviderName'), ...named(overrides, 'TaskpaneId')].map((at) => ({
    at,
    what: `the ${at.name}`,
    text: at.text,
    longest: SHORT,
  }));
}
