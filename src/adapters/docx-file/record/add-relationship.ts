import { attributeOf, escapeAttribute, parseXml } from '@/core/xml';
import { appendToRoot } from './append-to-root';
import { freeNumber } from './free-number';

/** A relationships part without relationships. */
export const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** A relationships part with one relationship more, under that id or a free one. Throws XmlError. */
export function addRelationship(xml: string, type: string, target: string, id = freeId(xml)): string {
  const attributes = `Id="${id}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(target)}"`;
  return appendToRoot(xml, (prefix) => `<${prefix}Relationship ${attributes}/>`);
}

function freeId(xml: string): string {
  const ids = new Set(parseXml(xml)?.children.map((relationship) => attributeOf(relationship, 'Id')));
  return `rId${freeNumber((number) => ids.has(`rId${number}`))}`;
}
