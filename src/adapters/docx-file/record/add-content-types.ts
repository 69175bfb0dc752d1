import { attributeOf, escapeAttribute, parseXml } from '@/core/xml';
import { appendToRoot } from './append-to-root';

export const CONTENT_TYPES = '[Content_Types].xml';

const XML_TYPE = 'application/xml';

/**
 * The content types part with the types of two parts more: `data` is plain XML, which most packages declare for
 * the extension already, `other` is of its own type. Throws XmlError.
 */
export function addContentTypes(
  xml: string,
  data: string,
  other: { readonly part: string; readonly type: string },
): string {
  const types = parseXml(xml)?.children ?? [];
  const isDeclared = types.some((type) => attributeOf(type, 'Extension')?.toLowerCase() === 'xml');
  const added = isDeclared ? [other] : [{ part: data, type: XML_TYPE }, other];
  return appendToRoot(xml, (prefix) =>
    added.map(({ part, type }) => overrideXml(prefix, part, type)).join(''),
  );
}

function overrideXml(prefix: string, part: string, type: string): string {
  return `<${prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${escapeAttribute(type)}"/>`;
}
