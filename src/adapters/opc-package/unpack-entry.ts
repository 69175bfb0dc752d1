import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { damaged } from './damaged';
import type { ZipEntry } from './zip-archive';
import { METHOD } from './zip-layout';

/**
 * Deflate packs at most 1032 to 1, so one slice unpacks to at most 17 MB: no header, however false, makes
 * more memory be taken than the stated size and one slice.
 */
const SLICE = 16 * 1024;

const LARGEST_PIECE = 64 * 1024;

/** The entry's content. Throws Failure file.damaged where size or checksum are not those stated. */
export function unpackEntry(entry: ZipEntry, file: string): Uint8Array {
  const content = new Uint8Array(entry.unpackedSize);
  let length = 0;
  for (const piece of unpackPieces(entry, file)) {
    content.set(piece, length);
    length += piece.length;
  }
  return content;
}

/**
 * The same, piece by piece. More than the stated size is never given; that it is less, or that the checksum is
 * another, shows only at the end.
 */
export function* unpackPieces(entry: ZipEntry, file: string): Generator<Uint8Array, void> {
  let length = 0;
  let crc = 0;
  for (const chunk of entry.method === METHOD.stored ? [entry.packed] : inflate(entry, file)) {
    length += chunk.length;
    if (length > entry.unpackedSize) throw damaged(file, `${entry.name}: size is not as stated`);
    crc = crc32(chunk, crc);
    for (let start = 0; start < chunk.length; start += LARGEST_PIECE) {
      yield chunk.subarray(start, start + LARGEST_PIECE);
    }
  }
  if (length !== entry.unpackedSize) throw damaged(file, `${entry.name}: size is not as stated`);
  if (crc !== entry.crc) throw damaged(file, `${entry.name}: checksum is not as stated`);
}

function* inflate(entry: ZipEntry, file: string): Generator<Uint8Array, void> {
  const chunks: Uint8Array[] = [];
  const stream = new Inflate((chunk) => chunks.push(chunk));
  for (let start = 0; start < entry.packed.length; start += SLICE) {
    const end = start + SLICE;
    try {
      stream.push(entry.packed.subarray(start, end), end >= entry.packed.length);
    } catch (error) {
      throw damaged(file, `${entry.name}: cannot be unpacked`, error);
    }
    yield* chunks.splice(0);
  }
}
