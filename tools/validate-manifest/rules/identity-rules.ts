import { attributeOf, named, resourcesOf, type ManifestElement } from '../manifest';
import type { Fault, Rule } from '../rule';

const GUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const FOUR_PARTS = /^\d{1,5}(\.\d{1,5}){3}$/;
const PERMISSIONS = ['Restricted', 'ReadDocument', 'ReadAllDocument', 'WriteDocument', 'ReadWriteDocument'];

/** What Word and Excel are in the base part, and in VersionOverrides. */
const HOSTS = ['Document', 'Workbook'];

/** What the add-in is, and where it shows. */
export const IDENTITY_RULES: readonly Rule[] = [
  textRule('id', 'Id', 'Office knows an add-in by its GUID', (text) =>
    GUID.test(text) ? null : `${text} is no GUID`,
  ),
  textRule('version', 'Version', 'Office fetches changed labels only when the number rises', (text) =>
    FOUR_PARTS.test(text) ? null : `${text} does not have four numbers of up to 5 digits`,
  ),
  textRule('permission', 'Permissions', 'Office refuses a permission it does not know', (text) =>
    PERMISSIONS.includes(text) ? null : `${text} is not one of ${PERMISSIONS.join(', ')}`,
  ),
  {
    name: 'hosts',
    why: 'one add-in serves Word and Excel, with buttons and without',
    check: ({ base, overrides }) => [
      ...named(base, 'Hosts').flatMap((hosts) => wrongHosts(hosts, 'Name')),
      ...named(overrides, 'Hosts').flatMap((hosts) => wrongHosts(hosts, 'xsi:type')),
    ],
  },
  {
    name: 'unique-ids',
    why: 'Office takes two things of one id for one',
    check: (manifest) => [
      ...repeated(resourcesOf(manifest)),
      ...repeated(named(manifest.overrides, 'Group')),
      ...repeated(named(manifest.overrides, 'Control')),
    ],
  },
];

/** A rule about the text of one element of the base part; what an empty text lacks, `required` says. */
function textRule(
  name: string,
  element: string,
  why: string,
  faultOf: (text: string) => string | null,
): Rule {
  return {
    name,
    why,
    check: ({ base }) =>
      named(base, element).flatMap((at) => {
        const message = at.text === '' ? null : faultOf(at.text);
        return message === null ? [] : [{ at, message }];
      }),
  };
}

function wrongHosts(hosts: ManifestElement, attribute: string): readonly Fault[] {
  const names = hosts.children.map((host) => attributeOf(host, attribute));
  const lacking = HOSTS.filter((name) => !names.includes(name));
  const strange = hosts.children.filter((host, index) => {
    const name = attributeOf(host, attribute);
    return !HOSTS.includes(name) || names.indexOf(name) < index;
  });
  return [
    ...lacking.map((name) => ({ at: hosts, message: `${name} is missing` })),
    ...strange.map((at) => ({ at, message: `${attributeOf(at, attribute)} is one too many` })),
  ];
}

function repeated(elements: readonly ManifestElement[]): readonly Fault[] {
  const ids = elements.map((element) => attributeOf(element, 'id'));
  return elements
    .filter((element, index) => ids.indexOf(attributeOf(element, 'id')) < index)
    .map((at) => ({ at, message: `${attributeOf(at, 'id')} is already the id of another ${at.name}` }));
}
