import type { XmlElement } from '@/core/xml';

/** The element's prefix as it is written before a name: empty, or with its colon. */
export function prefixOf({ prefix }: XmlElement): string {
  return prefix === '' ? '' : `${prefix}:`;
}
