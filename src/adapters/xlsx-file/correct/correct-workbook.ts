import { readRelationships, rewritePackage, type OpcPackage } from '@/adapters/opc-package';
import { changesBySheet, type Correction } from '@/core/doctor';
import { Failure } from '@/core/failure';
import { XmlError } from '@/core/xml';
import { findWorkbook } from '../read/find-workbook';
import { readAllStrings } from '../read/read-strings';
import { readWorkbookPart } from '../read/read-workbook-part';
import { addStyles } from './add-styles';
import { computeOnLoad } from './compute-on-load';
import { patchSheet } from './patch-sheet';
import { sheetParts } from './sheet-parts';
import { PLAIN_STYLES, StyleSheet } from './style-sheet';

const MAX_UNPACKED_BYTES = Infinity;
const STYLES_PART = 'xl/styles.xml';
/** A formula of a cell, in whatever prefix. */
const FORMULA = /<(?:\w+:)?f[\s/>]/;

/**
 * A copy of an .xlsx or .xlsm file with corrections made. Only their cells are written anew, and the cell styles they
 * need are added; all other parts keep their stored bytes, but that a workbook with formulas asks to have them computed
 * when it is opened. Throws Failure as the reader does, and RangeError where these are not the bytes the corrections
 * were planned for.
 */
export function correctWorkbook(
  bytes: Uint8Array,
  file: string,
  corrections: readonly Correction[],
): Uint8Array {
  const { package: opened, part, xml } = findWorkbook(bytes, { file, maxUnpackedBytes: MAX_UNPACKED_BYTES });
  try {
    return rewritePackage(opened, changedParts(opened, { part, xml }, corrections));
  } catch (error) {
    throw error instanceof XmlError ? new Failure('file.damaged', { file }, { cause: error }) : error;
  }
}

function changedParts(
  opened: OpcPackage,
  workbook: { readonly part: string; readonly xml: string },
  corrections: readonly Correction[],
): ReadonlyMap<string, Uint8Array> {
  const { date1904, tabs } = readWorkbookPart(workbook.xml);
  const relationships = readRelationships(opened, workbook.part).filter(({ external }) => !external);
  const partOf = (type: string) =>
    relationships.find((relationship) => relationship.type.endsWith(type))?.target;
  const stylesPart = partOf('/styles') ?? null;
  const styles = new StyleSheet(stylesPart === null ? PLAIN_STYLES : opened.text(stylesPart));
  const sheets = sheetParts(tabs, relationships);
  const sharedString = stringsOf(opened, partOf('/sharedStrings'));
  const changed = new Map<string, string>();
  for (const [name, changes] of changesBySheet(corrections)) {
    const sheet = sheets.get(name);
    if (sheet === undefined) throw new RangeError(`no sheet ${name}`);
    const context = { date1904, styleFor: styles.styleFor, sharedString };
    changed.set(sheet, patchSheet(opened.text(sheet), changes, context));
  }
  if (styles.isChanged) addStyleParts(changed, opened, workbook.part, stylesPart, styles);
  if (changed.size > 0 && Array.from(sheets.values()).some((sheet) => FORMULA.test(opened.text(sheet)))) {
    changed.set(workbook.part, computeOnLoad(workbook.xml));
  }
  return new Map(Array.from(changed, ([name, text]) => [name, opened.encode(name, text)]));
}

/** Few corrections ask for one, and the part may be long: it is read when one does. */
function stringsOf(opened: OpcPackage, part: string | undefined): (index: number) => string | undefined {
  let strings: readonly string[] | null = null;
  return (index) => {
    strings ??= part === undefined ? [] : readAllStrings(opened.text(part));
    return strings[index];
  };
}

function addStyleParts(
  changed: Map<string, string>,
  opened: OpcPackage,
  workbookPart: string,
  stylesPart: string | null,
  styles: StyleSheet,
): void {
  changed.set(stylesPart ?? STYLES_PART, styles.toXml());
  if (stylesPart !== null) return;
  for (const [name, text] of addStyles(opened, workbookPart, STYLES_PART)) changed.set(name, text);
}
