import { readRelationships, type OpcPackage } from '@/adapters/opc-package';
import { RECORD_SETTING, recordVersion } from '@/core/marks';
import { attributeOf, parseXml, XmlError, type XmlElement } from '@/core/xml';

/** A record among the settings of the add-in, where Word keeps it if it drops custom XML parts. */
export interface RecordSetting {
  readonly part: string;
  /** The record's XML. */
  readonly xml: string;
  readonly version: number;
  /** Where the setting stands in its part. */
  readonly start: number;
  readonly end: number;
}

/** Word keeps settings as properties of the web extension in a task pane (MS-OWEXML), as JSON texts. */
export function findRecordSettings(opened: OpcPackage): readonly RecordSetting[] {
  return targetsOf(opened, '', '/webextensiontaskpanes')
    .flatMap((panes) => targetsOf(opened, panes, '/webextension'))
    .flatMap((part) => propertiesIn(opened.text(part)).flatMap((property) => settingOf(part, property)));
}

function targetsOf(opened: OpcPackage, part: string, type: string): readonly string[] {
  return readRelationships(opened, part)
    .filter((to) => to.type.endsWith(type) && !to.external && opened.has(to.target))
    .map(({ target }) => target);
}

/** None in a part that is no XML: it is another program's, and keeps no record. */
function propertiesIn(xml: string): readonly XmlElement[] {
  try {
    const lists = parseXml(xml)?.children.filter(({ local }) => local === 'properties') ?? [];
    return lists.flatMap(({ children }) => children);
  } catch (error) {
    if (error instanceof XmlError) return [];
    throw error;
  }
}

function settingOf(part: string, property: XmlElement): readonly RecordSetting[] {
  if (attributeOf(property, 'name') !== RECORD_SETTING) return [];
  const xml = textOfJson(attributeOf(property, 'value') ?? '');
  const version = recordVersion(xml);
  return version === null ? [] : [{ part, xml, version, start: property.start, end: property.end }];
}

/** Empty where it is no JSON, or of something else. */
function textOfJson(json: string): string {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : '';
  } catch (error) {
    if (error instanceof SyntaxError) return '';
    throw error;
  }
}
