/** One element of a manifest, with its place in the file. */
export interface ManifestElement {
  /** Without its prefix. */
  readonly name: string;
  readonly namespace: string;
  /** By name; `xsi:type` under this name, whatever prefix the file gives it. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly ManifestElement[];
  /** The text in the element, without the white space around it. */
  readonly text: string;
  readonly parent: ManifestElement | null;
  /** Line of the start tag, from 1. */
  readonly line: number;
}

/** A manifest in the two parts that Office reads one instead of the other. */
export interface Manifest {
  readonly root: ManifestElement;
  /** What every Office reads, in the order of the file. */
  readonly base: readonly ManifestElement[];
  /** VersionOverrides and all in it: what an Office with ribbon buttons reads instead. */
  readonly overrides: readonly ManifestElement[];
}

/** The children of this name. */
export function childrenNamed(element: ManifestElement, name: string): readonly ManifestElement[] {
  return element.children.filter((child) => child.name === name);
}

/** Those elements of a part of the manifest that have one of these names. */
export function named(
  elements: readonly ManifestElement[],
  ...names: readonly string[]
): readonly ManifestElement[] {
  return elements.filter(({ name }) => names.includes(name));
}

/** The attribute's value; empty where the element has none. */
export function attributeOf(element: ManifestElement, name: string): string {
  return element.attributes.get(name) ?? '';
}

/** The resources of VersionOverrides: what `resid` may name. */
export function resourcesOf({ overrides }: Manifest): readonly ManifestElement[] {
  const lists = ['Images', 'Urls', 'ShortStrings', 'LongStrings'];
  return overrides.filter(({ parent }) => parent !== null && lists.includes(parent.name));
}
