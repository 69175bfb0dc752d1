import { findDirectory } from './find-directory';
import { viewOf } from './zip-layout';

export type FileKind =
  'empty' | 'zip' | 'encryptedOffice' | 'ole' | 'png' | 'jpeg' | 'pdf' | 'html' | 'xml' | 'text' | 'unknown';

const MAGIC: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

/** How much of the file's start is looked at to tell text from other bytes. */
const HEAD = 4096;

const HTML_TAG = /<(?:!doctype html|html|head|body|table|meta|script|style)[\s>]/i;

/** The control characters that texts use: they end lines, separate columns or pages, start escape sequences. */
const TEXT_CONTROLS: ReadonlySet<string> = new Set('\t\n\v\f\r\u001b');

/** What a file is by its bytes, whatever its name says. */
export function sniffFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const magic = MAGIC.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  if (magic === 'ole') return hasEncryptedPackage(bytes) ? 'encryptedOffice' : 'ole';
  if (magic !== undefined) return magic;
  return sniffText(bytes) ?? (findDirectory(bytes) === null ? 'unknown' : 'zip');
}

function sniffText(bytes: Uint8Array): FileKind | null {
  const head = decodeHead(bytes.subarray(0, HEAD)).trimStart();
  if (Array.from(head).some((character) => character < ' ' && !TEXT_CONTROLS.has(character))) return null;
  if (head.startsWith('<') && HTML_TAG.test(head)) return 'html';
  return head.startsWith('<?xml') ? 'xml' : 'text';
}

/** ASCII comes out right in any of the encodings met, which is all that is looked at. */
function decodeHead(head: Uint8Array): string {
  const mark = ((head[0] ?? 0) << 8) | (head[1] ?? 0);
  if (mark === 0xfffe) return new TextDecoder('utf-16le').decode(head);
  if (mark === 0xfeff) return new TextDecoder('utf-16be').decode(head);
  return new TextDecoder('utf-8').decode(head);
}

const DIRECTORY_ENTRY = { size: 128, nameLength: 64, type: 66, stream: 2 } as const;
const ENCRYPTED_PACKAGE = Array.from('EncryptedPackage\0', (character) => character.charCodeAt(0));

/**
 * A password-protected Office file is a compound file with a stream of this name ([MS-OFFCRYPTO] 2.3.4.4).
 * Directory entries stand on multiples of their size, so no allocation table needs to be followed.
 */
function hasEncryptedPackage(bytes: Uint8Array): boolean {
  const view = viewOf(bytes);
  for (let start = 0; start + DIRECTORY_ENTRY.size <= bytes.length; start += DIRECTORY_ENTRY.size) {
    if (bytes[start + DIRECTORY_ENTRY.type] !== DIRECTORY_ENTRY.stream) continue;
    if (view.getUint16(start + DIRECTORY_ENTRY.nameLength, true) !== ENCRYPTED_PACKAGE.length * 2) continue;
    if (ENCRYPTED_PACKAGE.every((unit, index) => view.getUint16(start + index * 2, true) === unit))
      return true;
  }
  return false;
}
