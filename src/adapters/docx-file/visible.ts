import type { XmlElement } from '@/core/xml';
import { COMPATIBILITY_NAMESPACE, isWordNamespace } from './word-namespaces';

/** Text that tracked changes have taken out: still in the file, no more in the text. */
const REMOVED: ReadonlySet<string> = new Set(['del', 'moveFrom']);

/** Whether tracked changes have taken out all that stands in the element. */
export function isRemoved(element: Pick<XmlElement, 'local' | 'namespace'>): boolean {
  return REMOVED.has(element.local) && isWordNamespace(element.namespace);
}

/** The children, of alternates the first. */
export function visibleChildren(element: XmlElement): readonly XmlElement[] {
  return isAlternates(element) ? element.children.slice(0, 1) : element.children;
}

/** Whether the element holds the same content in several forms, of which a program shows one. */
export function isAlternates(element: XmlElement): boolean {
  return element.local === 'AlternateContent' && element.namespace === COMPATIBILITY_NAMESPACE;
}
