import { attributeOf, named, resourcesOf, type Manifest, type ManifestElement } from '../manifest';
import type { Fault, Rule } from '../rule';

/** In which list of the resources Office looks for what an element names by its `resid`. */
const LIST_OF: Readonly<Record<string, string>> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  ToolTip: 'LongStrings',
  Image: 'Images',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
};

/** How the buttons name their texts, pages and icons. */
export const RESOURCE_RULES: readonly Rule[] = [
  {
    name: 'resid-defined',
    why: 'Office leaves out a button that names what is not there',
    check: (manifest) => references(manifest).flatMap((at) => unresolved(manifest, at)),
  },
  {
    name: 'resource-used',
    why: 'what nobody names was forgotten, or its name is misspelt',
    check: (manifest: Manifest): readonly Fault[] => {
      const used = references(manifest).map((element) => attributeOf(element, 'resid'));
      return resourcesOf(manifest)
        .filter((resource) => !used.includes(attributeOf(resource, 'id')))
        .map((at) => ({ at, message: `nothing uses ${attributeOf(at, 'id')}` }));
    },
  },
];

function references({ overrides }: Manifest): readonly ManifestElement[] {
  return overrides.filter((element) => attributeOf(element, 'resid') !== '');
}

function unresolved(manifest: Manifest, at: ManifestElement): readonly Fault[] {
  const resid = attributeOf(at, 'resid');
  const list = LIST_OF[at.name];
  const found = resourcesOf(manifest).filter((resource) => attributeOf(resource, 'id') === resid);
  if (found.length === 0) return [{ at, message: `${resid} is not defined` }];
  if (list === undefined || named(parents(found), list).length > 0) return [];
  return [{ at, message: `${resid} is not among the ${list}, where the ${at.name} is looked for` }];
}

function parents(elements: readonly ManifestElement[]): readonly ManifestElement[] {
  return elements.flatMap(({ parent }) => parent ?? []);
}
