export interface XmlAttribute {
  readonly local: string;
  /** Empty for an attribute without prefix. */
  readonly namespace: string;
  readonly value: string;
}

/** An element with its exact place in the text it was read from. */
export interface XmlElement {
  readonly local: string;
  readonly namespace: string;
  /** Without colon, empty if there is none. */
  readonly prefix: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** The text directly in the element, all pieces of it put together. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the tags; null for a tag that closes itself. */
  readonly inner: { readonly start: number; readonly end: number } | null;
}

/** Null if the element has no such attribute. */
export function attributeOf(element: XmlElement, local: string, namespace = ''): string | null {
  const isAsked = (attribute: XmlAttribute) => attribute.local === local && attribute.namespace === namespace;
  return element.attributes.find(isAsked)?.value ?? null;
}
