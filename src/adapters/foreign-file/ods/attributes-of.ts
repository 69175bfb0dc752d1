import type { XmlReader } from '@/core/xml';

/** The value of an attribute, null where it does not stand in the tag. */
export type ReadAttribute = (local: string, namespace: string) => string | null;

/** The attributes of the tag the reader stands on, parsed once: of cells there may be a million. */
export function attributesOf(reader: XmlReader): ReadAttribute {
  const attributes = reader.attributes();
  return (local, namespace) =>
    attributes.find((one) => one.local === local && one.namespace === namespace)?.value ?? null;
}
