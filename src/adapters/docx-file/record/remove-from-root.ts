import { parseXml, splice, type XmlElement } from '@/core/xml';

/** The XML without those children of its root element. Throws XmlError. */
export function removeFromRoot(xml: string, isGone: (element: XmlElement) => boolean): string {
  const gone = parseXml(xml)?.children.filter(isGone) ?? [];
  return splice(
    xml,
    gone.map(({ start, end }) => ({ start, end, text: '' })),
  );
}
