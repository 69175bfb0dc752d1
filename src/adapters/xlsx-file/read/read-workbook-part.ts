import { XmlReader } from '@/core/xml';
import { readElementText } from './element-text';

/** What the workbook part says of itself (ECMA-376 part 1, 18.2); all else in it is left unread. */
export interface WorkbookPart {
  readonly date1904: boolean;
  /** In the order of the tabs. */
  readonly tabs: readonly Tab[];
  readonly definedNames: readonly DefinedName[];
}

export interface Tab {
  readonly name: string;
  readonly hidden: boolean;
  readonly relationshipId: string;
}

export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  /** Place among all tabs, from 0, of the sheet it belongs to; null: a name of the workbook. */
  readonly tab: number | null;
}

const RELATIONSHIP_NAMESPACES = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

/** Throws XmlError. */
export function readWorkbookPart(xml: string): WorkbookPart {
  let date1904 = false;
  const tabs: Tab[] = [];
  const definedNames: DefinedName[] = [];
  const reader = new XmlReader(xml);
  while (reader.next()) {
    if (reader.kind === 'close') continue;
    if (reader.local === 'workbookPr') date1904 = isTrue(reader.attribute('date1904'));
    if (reader.local === 'sheet') tabs.push(readTab(reader));
    if (reader.local === 'definedName') definedNames.push(readDefinedName(reader));
  }
  return { date1904, tabs, definedNames };
}

/** An XML Schema boolean. */
export function isTrue(attribute: string | null): boolean {
  return attribute === '1' || attribute === 'true';
}

function readTab(reader: XmlReader): Tab {
  const relationshipId = RELATIONSHIP_NAMESPACES.map((namespace) => reader.attribute('id', namespace)).find(
    (id) => id !== null,
  );
  const state = reader.attribute('state');
  return {
    name: reader.attribute('name') ?? '',
    hidden: state === 'hidden' || state === 'veryHidden',
    relationshipId: relationshipId ?? '',
  };
}

function readDefinedName(reader: XmlReader): DefinedName {
  const [name, tab] = [reader.attribute('name') ?? '', reader.attribute('localSheetId')];
  return { name, tab: tab === null ? null : Number(tab), refersTo: readElementText(reader) };
}
