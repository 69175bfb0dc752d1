import { parseXml, splice, XmlError } from '@/core/xml';
import { setAttributes } from './set-attributes';

/** What may stand before `calcPr` (CT_Workbook, ECMA-376 part 1, 18.2.27), the last first. */
const BEFORE = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'] as const;
const ON_LOAD: ReadonlyMap<string, string> = new Map([['fullCalcOnLoad', '1']]);

/** The workbook part that asks for its formulas to be computed anew when it is opened. Throws XmlError. */
export function computeOnLoad(xml: string): string {
  const root = parseXml(xml);
  const standing = root?.children.find(({ local }) => local === 'calcPr');
  if (standing !== undefined) {
    const { start, end, inner } = standing;
    const openEnd = inner?.start ?? end;
    return splice(xml, [{ start, end: openEnd, text: setAttributes(xml.slice(start, openEnd), ON_LOAD) }]);
  }
  const before = BEFORE.map((name) => root?.children.find(({ local }) => local === name)).find(
    (element) => element !== undefined,
  );
  if (before === undefined) throw new XmlError('no sheets', 0);
  const prefix = before.prefix === '' ? '' : `${before.prefix}:`;
  return splice(xml, [{ start: before.end, end: before.end, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]);
}
