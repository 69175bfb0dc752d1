import { attributeOf, type XmlElement } from '@/core/xml';
import { isWordNamespace } from './word-namespaces';

/** Whether the element is this one of WordprocessingML, whatever its prefix. */
export function isWord(element: XmlElement, local: string): boolean {
  return element.local === local && isWordNamespace(element.namespace);
}

export function wordChild(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((child) => isWord(child, local));
}

/** The element's `w:val`, empty without one. */
export function wordValue(element: XmlElement | undefined): string {
  return element === undefined ? '' : (attributeOf(element, 'val', element.namespace) ?? '');
}
