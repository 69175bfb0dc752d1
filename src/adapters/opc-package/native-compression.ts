import { crc32 } from './crc32';
import { damaged } from './damaged';
import type { ZipEntry } from './zip-archive';

/** What a program has in place of what runs everywhere, several times as fast. Raw deflate (RFC 1951) both ways. */
export interface NativeCompression {
  deflate(content: Uint8Array): Uint8Array;
  /** Throws where that is no deflate, or unpacks to more than so many bytes. */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  /** The checksum of zip entries, as `crc32` here. */
  readonly crc32?: (content: Uint8Array, before?: number) => number;
  /** The same piece by piece as it is asked for; the iteration throws where that is no deflate. */
  inflatePieces(packed: Uint8Array): AsyncIterable<Uint8Array>;
  readonly byteText?: ByteText;
}

/** Bytes as a text of as many characters, each of them below U+0100, and back. */
export interface ByteText {
  isUtf8(bytes: Uint8Array): boolean;
  toText(bytes: Uint8Array): string;
  toBytes(text: string): Uint8Array;
}

/** The content of a deflated entry. Throws Failure file.damaged where size or checksum are not those stated. */
export function unpackNatively(entry: ZipEntry, file: string, native: NativeCompression): Uint8Array {
  const content = inflate(entry, file, native);
  if (content.length !== entry.unpackedSize) throw damaged(file, `${entry.name}: size is not as stated`);
  if ((native.crc32 ?? crc32)(content) !== entry.crc)
    throw damaged(file, `${entry.name}: checksum is not as stated`);
  return content;
}

function inflate({ packed, unpackedSize, name }: ZipEntry, file: string, native: NativeCompression) {
  try {
    return native.inflate(packed, unpackedSize);
  } catch (error) {
    throw damaged(file, `${name}: cannot be unpacked`, error);
  }
}
