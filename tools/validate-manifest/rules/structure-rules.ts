import { attributeOf, childrenNamed, named, type Manifest } from '../manifest';
import type { Fault, Rule } from '../rule';
import { shapesOf, type Shape } from '../shapes';

/** The only kinds this add-in is made of: panes and buttons that open one. */
const TYPES: Readonly<Record<string, string>> = {
  OfficeApp: 'TaskPaneApp',
  VersionOverrides: 'VersionOverridesV1_0',
  ExtensionPoint: 'PrimaryCommandSurface',
  Control: 'Button',
  Action: 'ShowTaskpane',
};

/** How the elements stand in each other. */
export const STRUCTURE_RULES: readonly Rule[] = [
  {
    name: 'namespace',
    why: 'Office does not see an element of another vocabulary',
    check: foreignNamespaces,
  },
  {
    name: 'order',
    why: 'Office loads no manifest with an element out of its place',
    check: (manifest) => shapesOf(manifest).flatMap(misplaced),
  },
  {
    name: 'required',
    why: 'Office loads no manifest that lacks it',
    check: (manifest) => shapesOf(manifest).flatMap(missing),
  },
  {
    name: 'type',
    why: 'the pages know how to be a task pane that a ribbon button opens, and nothing else',
    check: ({ base, overrides }) =>
      named([...base, ...overrides], ...Object.keys(TYPES)).flatMap((element) => {
        const type = attributeOf(element, 'xsi:type');
        const expected = TYPES[element.name];
        return type === '' || type === expected
          ? []
          : [{ at: element, message: `${element.name} is of type ${type}, not ${String(expected)}` }];
      }),
  },
  absent('no-requirements', 'Requirements', 'it hides the add-in, or its buttons, from older Offices'),
  absent('no-runtimes', 'Runtimes', 'Word 2021 LTSC has no shared runtime'),
  absent('no-function-file', 'FunctionFile', 'no button runs a function, so the page would be missing'),
];

/** Of a whole foreign branch only the first element, which passes its vocabulary on to the others. */
function foreignNamespaces(manifest: Manifest): readonly Fault[] {
  const foreign = shapesOf(manifest).filter(({ element, namespace }) => element.namespace !== namespace);
  const elements = foreign.map(({ element }) => element);
  return foreign
    .filter(({ element: { parent } }) => parent === null || !elements.includes(parent))
    .map(({ element, namespace }) => ({
      at: element,
      message: `${element.name} is of "${element.namespace}", not of "${namespace}"`,
    }));
}

/** Only the first of the elements that stand out of order, since the others follow from it. */
function misplaced({ element, children }: Shape): readonly Fault[] {
  let last = -1;
  for (const child of element.children) {
    const place = children.findIndex(({ name }) => name === child.name);
    const before = children[last];
    if (place < 0) return [{ at: child, message: `${child.name} has no place in ${element.name}` }];
    if (place < last) {
      return [{ at: child, message: `${child.name} must stand before ${String(before?.name)}` }];
    }
    if (place === last && before?.mayRepeat === false) {
      return [{ at: child, message: `${child.name} stands twice in ${element.name}` }];
    }
    last = place;
  }
  return [];
}

function missing({ element, children, attributes, hasText }: Shape): readonly Fault[] {
  const lacks = [
    ...children
      .filter(({ name, isRequired }) => isRequired && childrenNamed(element, name).length === 0)
      .map(({ name }) => name),
    ...attributes.filter((name) => attributeOf(element, name).trim() === '').map((name) => `its ${name}`),
    ...(hasText && element.text === '' ? ['its text'] : []),
  ];
  return lacks.map((what) => ({ at: element, message: `${element.name} lacks ${what}` }));
}

function absent(name: string, element: string, why: string): Rule {
  return {
    name,
    why,
    check: ({ base, overrides }: Manifest) =>
      named([...base, ...overrides], element).map((at) => ({ at, message: `${element} must not be here` })),
  };
}
