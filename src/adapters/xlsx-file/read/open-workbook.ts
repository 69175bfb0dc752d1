import {
  readRelationships,
  type OpcPackage,
  type OpenPackageOptions,
  type Relationship,
} from '@/adapters/opc-package';
import { readNumberFormat, type NamedCell } from '@/core/ledger';
import { findWorkbook } from './find-workbook';
import { MalformedPart } from './malformed-part';
import { namedCells } from './named-cells';
import type { Pause } from './pause';
import { readFormats } from './read-formats';
import { readStruckStyles } from './read-struck-styles';
import { readStrings } from './read-strings';
import { readWorkbookPart, type Tab } from './read-workbook-part';
import type { SheetContext } from './sheet-context';

/** A workbook with everything read but its sheets. */
export interface OpenedWorkbook {
  readonly package: OpcPackage;
  /** The worksheets in the order of their tabs; chart sheets and the like hold no cells and are left out. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NamedCell[];
  readonly context: SheetContext;
}

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** Name of the worksheet part. */
  readonly part: string;
}

/**
 * Waits for `pause` now and then where there are many shared strings.
 * Throws Failure as `findWorkbook` does, XmlError, or MalformedPart.
 */
export async function openWorkbook(
  bytes: Uint8Array,
  options: OpenPackageOptions,
  pause: Pause,
): Promise<OpenedWorkbook> {
  const { package: opened, part, xml } = findWorkbook(bytes, options);
  const { date1904, tabs, definedNames } = readWorkbookPart(xml);
  const relationships = readRelationships(opened, part).filter(({ external }) => !external);
  const sheets = sheetsOf(tabs, relationships);
  const sheetNames = new Set(sheets.map(({ name }) => name));
  const partOf = (type: string): string | undefined =>
    relationships.find((relationship) => relationship.type.endsWith(type))?.target;
  const strings = partOf('/sharedStrings');
  const styles = partOf('/styles');
  const stylesXml = styles === undefined ? null : opened.text(styles);
  const codes = stylesXml === null ? [] : readFormats(stylesXml);
  const struck = stylesXml === null ? null : readStruckStyles(stylesXml);
  const shared = strings === undefined ? null : await readStrings(opened.pieces(strings), pause);
  const context: SheetContext = {
    strings: shared?.strings ?? [],
    formats: codes.map((code) => readNumberFormat(code, date1904)),
    ...(struck === null ? {} : { struck }),
    ...(shared === null || shared.struck.size === 0 ? {} : { struckStrings: shared.struck }),
  };
  return { package: opened, sheets, names: namedCells(definedNames, sheetNames), context };
}

function sheetsOf(tabs: readonly Tab[], relationships: readonly Relationship[]): SheetEntry[] {
  const relationshipOfId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets = tabs.flatMap(({ name, hidden, relationshipId }): SheetEntry[] => {
    const relationship = relationshipOfId.get(relationshipId);
    if (relationship === undefined) throw new MalformedPart(`sheet ${name} has no part`);
    return relationship.type.endsWith('/worksheet') ? [{ name, hidden, part: relationship.target }] : [];
  });
  // A part that many tabs share would be read as often, however small the file.
  if (new Set(sheets.map(({ part }) => part)).size < sheets.length) {
    throw new MalformedPart('two sheets have the same part');
  }
  return sheets;
}
