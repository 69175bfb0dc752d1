import { findDirectory } from './find-directory';
import { sniffCompound, type CompoundKind } from './sniff-compound';
import { viewOf } from './zip-layout';

export type FileKind = CompoundKind | OpenDocumentKind | MarkedKind | TextKind | 'empty' | 'unknown';

type OpenDocumentKind = 'ods' | 'odt';
type TextKind = 'html' | 'mhtml' | 'xmlSpreadsheet' | 'xml' | 'text';
type MarkedKind =
  'zip' | 'oldXls' | 'rtf' | 'pdf' | 'png' | 'jpeg' | 'gif' | 'bmp' | 'tiff' | 'rar' | 'sevenZip';

const COMPOUND: readonly number[] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const MAGIC: readonly (readonly [MarkedKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  // The first record of a sheet of Excel 2, 3 and 4, which knew no compound files.
  ['oldXls', [0x09, 0x00, 0x04, 0x00]],
  ['oldXls', [0x09, 0x02, 0x06, 0x00]],
  ['oldXls', [0x09, 0x04, 0x06, 0x00]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['sevenZip', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
];

/** How much of the file's start is looked at to tell text from other bytes. */
const HEAD = 4096;

const HTML_TAG = /<(?:!doctype html|html|head|body|table|meta|script|style)[\s>]/i;
/** What Excel 2003 and many systems since write as XML, tables and styles by the names HTML has for them. */
const SPREADSHEET_XML =
  /^<(?:\?xml[^>]*>\s*(?:<[?!][^>]*>\s*)*<)?(?:\w+:)?Workbook\s[^>]*urn:schemas-microsoft-com:office:spreadsheet/;
const MHTML_HEADER =
  /^(?:From|Subject|Date|MIME-Version|Content-Type):.*[^]*?^Content-Type:\s*multipart\/related/im;

/** The control characters that texts use: they end lines, separate columns or pages, start escape sequences. */
const TEXT_CONTROLS: ReadonlySet<string> = new Set('\t\n\v\f\r\u001b');

/** What a file is by its bytes, whatever its name says. */
export function sniffFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, COMPOUND)) return sniffCompound(bytes);
  const magic = MAGIC.find(([, mark]) => startsWith(bytes, mark))?.[0];
  if (magic === 'zip') return sniffOpenDocument(bytes) ?? magic;
  if (magic !== undefined) return magic;
  if (isBitmap(bytes)) return 'bmp';
  return sniffText(bytes) ?? (findDirectory(bytes) === null ? 'unknown' : 'zip');
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Two letters that a text could begin with too, then the length of the file. */
function isBitmap(bytes: Uint8Array): boolean {
  return (
    startsWith(bytes, [0x42, 0x4d]) && bytes.length > 6 && viewOf(bytes).getUint32(2, true) === bytes.length
  );
}

/** Where the name of the first entry begins. */
const FIRST_NAME = 30;
const LONGEST_TYPE = 100;
const OPEN_DOCUMENTS: readonly (readonly [OpenDocumentKind, string])[] = [
  ['ods', 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet'],
  ['odt', 'mimetypeapplication/vnd.oasis.opendocument.text'],
];

/** The first entry of such a package is its type, stored as it is, to be found here (OpenDocument 1.3 part 2, 3.3). */
function sniffOpenDocument(bytes: Uint8Array): OpenDocumentKind | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(FIRST_NAME, FIRST_NAME + LONGEST_TYPE));
  return OPEN_DOCUMENTS.find(([, type]) => start.startsWith(type))?.[0] ?? null;
}

function sniffText(bytes: Uint8Array): TextKind | null {
  const head = decodeHead(bytes.subarray(0, HEAD)).trimStart();
  if (Array.from(head).some((character) => character < ' ' && !TEXT_CONTROLS.has(character))) return null;
  if (SPREADSHEET_XML.test(head)) return 'xmlSpreadsheet';
  if (head.startsWith('<') && HTML_TAG.test(head)) return 'html';
  if (MHTML_HEADER.test(head)) return 'mhtml';
  return head.startsWith('<?xml') ? 'xml' : 'text';
}

/** ASCII comes out right in any of the encodings met, which is all that is looked at. */
function decodeHead(head: Uint8Array): string {
  const mark = ((head[0] ?? 0) << 8) | (head[1] ?? 0);
  if (mark === 0xfffe) return new TextDecoder('utf-16le').decode(head);
  if (mark === 0xfeff) return new TextDecoder('utf-16be').decode(head);
  return new TextDecoder('utf-8').decode(head);
}
