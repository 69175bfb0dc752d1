import { relationshipsPartOf, type OpcPackage } from '@/adapters/opc-package';
import { parseXml, splice, XmlError } from '@/core/xml';

const CONTENT_TYPES = '[Content_Types].xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const RELATIONSHIP_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles';
const ID = 'taizhangStyles';

/** What a workbook without a styles part needs besides the part: some programs write none. Throws XmlError. */
export function addStyles(
  opened: OpcPackage,
  workbookPart: string,
  stylesPart: string,
): ReadonlyMap<string, string> {
  const relationships = relationshipsPartOf(workbookPart);
  const linked = withLast(
    opened.text(relationships),
    (prefix) => `<${prefix}Relationship Id="${ID}" Type="${RELATIONSHIP_TYPE}" Target="/${stylesPart}"/>`,
  );
  // Without the part Excel opens nothing anyway; other readers do.
  if (!opened.has(CONTENT_TYPES)) return new Map([[relationships, linked]]);
  const typed = withLast(
    opened.text(CONTENT_TYPES),
    (prefix) => `<${prefix}Override PartName="/${stylesPart}" ContentType="${STYLES_TYPE}"/>`,
  );
  return new Map([
    [relationships, linked],
    [CONTENT_TYPES, typed],
  ]);
}

function withLast(xml: string, content: (prefix: string) => string): string {
  const root = parseXml(xml);
  if (root?.inner == null) throw new XmlError('nothing in it', 0);
  const { end } = root.inner;
  return splice(xml, [{ start: end, end, text: content(root.prefix === '' ? '' : `${root.prefix}:`) }]);
}
