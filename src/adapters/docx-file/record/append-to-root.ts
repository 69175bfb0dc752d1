import { parseXml, XmlError } from '@/core/xml';

/**
 * The XML with content added at the end of its root element. `content` is given the root's prefix, empty or with
 * its colon. Throws XmlError.
 */
export function appendToRoot(xml: string, content: (prefix: string) => string): string {
  const root = parseXml(xml);
  if (root === null) throw new XmlError('no root element', 0);
  const prefix = root.prefix === '' ? '' : `${root.prefix}:`;
  const added = content(prefix);
  if (root.inner !== null) return xml.slice(0, root.inner.end) + added + xml.slice(root.inner.end);
  const openTag = xml.slice(root.start, root.end - '/>'.length);
  return `${xml.slice(0, root.start)}${openTag}>${added}</${prefix}${root.local}>${xml.slice(root.end)}`;
}
