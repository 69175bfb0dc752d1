import {
  openPackage,
  readRelationships,
  sniffFile,
  type OpcPackage,
  type OpenPackageOptions,
} from '@/adapters/opc-package';
import { Failure } from '@/core/failure';
import { XmlReader } from '@/core/xml';

export interface FoundWorkbook {
  readonly package: OpcPackage;
  /** Name of the workbook part. */
  readonly part: string;
  /** Its text. */
  readonly xml: string;
}

const MAIN_PART = '/officeDocument';
const WORKBOOK_ROOT = 'workbook';

/** What a package is whose main part has another root element. */
const KIND_OF_ROOT: ReadonlyMap<string, string> = new Map([
  ['document', 'docx'],
  ['presentation', 'pptx'],
]);

/**
 * Opens a file that must be a workbook. Throws Failure file.empty, file.encrypted, file.damaged, file.tooLarge,
 * or file.notXlsx, whose field `found` names what the file is: a FileKind, docx, pptx, xlsb, ods, or zip.
 */
export function findWorkbook(bytes: Uint8Array, options: OpenPackageOptions): FoundWorkbook {
  const { file } = options;
  const kind = sniffFile(bytes);
  if (kind !== 'zip' && kind !== 'empty' && kind !== 'encryptedOffice') throw notXlsx(file, kind);
  const opened = openPackage(bytes, options);
  const main = readRelationships(opened, '').find(
    ({ type, external }) => type.endsWith(MAIN_PART) && !external,
  );
  if (main === undefined) throw notXlsx(file, isOpenSpreadsheet(opened) ? 'ods' : 'zip');
  if (main.target.toLowerCase().endsWith('.bin')) throw notXlsx(file, 'xlsb');
  const xml = opened.text(main.target);
  const root = rootName(xml);
  if (root !== WORKBOOK_ROOT) throw notXlsx(file, KIND_OF_ROOT.get(root) ?? 'zip');
  return { package: opened, part: main.target, xml };
}

function notXlsx(file: string, found: string): Failure {
  return new Failure('file.notXlsx', { file, found });
}

/** The part in which a package of OpenDocument says what it is (OpenDocument 1.3 part 2, 3.3). */
const TYPE_PART = 'mimetype';
const OPEN_SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet';

function isOpenSpreadsheet(opened: OpcPackage): boolean {
  return opened.has(TYPE_PART) && opened.text(TYPE_PART).startsWith(OPEN_SPREADSHEET);
}

function rootName(xml: string): string {
  const reader = new XmlReader(xml);
  while (reader.next()) if (reader.local !== '') return reader.local;
  return '';
}
