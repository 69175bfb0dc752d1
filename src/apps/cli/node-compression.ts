import { Buffer, isUtf8 } from 'node:buffer';
import * as zlib from 'node:zlib';
import type { NativeCompression } from '@/adapters/docx-file';

const CHUNK = 128 * 1024;

/** Of what is packed or unpacked at once, so that hardly anything is put together of pieces. */
const LARGEST_CHUNK = 16 * 1024 * 1024;

/** The usual one takes three times as long, to make a report a fifth smaller. */
const LEVEL = 3;

/** Node 20 has it since 20.15. */
const newer: { readonly crc32?: typeof zlib.crc32 } = zlib;

/** One byte more, since zlib asks for another chunk when one is just full. */
function chunkFor(size: number): number {
  return Math.min(LARGEST_CHUNK, Math.max(1024, Math.ceil(size) + 1));
}

/** Node's own zlib and bytes: what only the command line has, and four times as fast as what runs everywhere. */
export const NODE_COMPRESSION: NativeCompression = {
  deflate: (content) =>
    zlib.deflateRawSync(content, { level: LEVEL, chunkSize: chunkFor(content.length / 4) }),
  inflate: (packed, size) =>
    zlib.inflateRawSync(packed, { maxOutputLength: Math.max(size, 1), chunkSize: chunkFor(size) }),
  inflatePieces: (packed) => zlib.createInflateRaw({ chunkSize: CHUNK }).end(packed),
  byteText: {
    isUtf8,
    toText: ({ buffer, byteOffset, length }) => Buffer.from(buffer, byteOffset, length).toString('latin1'),
    toBytes: (text) => Buffer.from(text, 'latin1'),
  },
  ...(newer.crc32 === undefined ? {} : { crc32: newer.crc32 }),
};
