import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { damaged } from './damaged';
import type { ZipEntry } from './zip-archive';
import { METHOD } from './zip-layout';

/**
 * Deflate packs at most 1032 to 1, so one slice unpacks to at most 66 MB: no header, however false, makes
 * more memory be taken than the stated size and one slice.
 */
const SLICE = 64 * 1024;

/** The entry's content. Throws Failure file.damaged where size or checksum are not those stated. */
export function unpackEntry(entry: ZipEntry, file: string): Uint8Array {
  const content = entry.method === METHOD.stored ? entry.packed : inflate(entry, file);
  if (content.length !== entry.unpackedSize) throw damaged(file, `${entry.name}: size is not as stated`);
  if (crc32(content) !== entry.crc) throw damaged(file, `${entry.name}: checksum is not as stated`);
  return content;
}

function inflate(entry: ZipEntry, file: string): Uint8Array {
  const content = new Uint8Array(entry.unpackedSize);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > content.length) throw new RangeError('more than the stated size');
    content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let start = 0; start < entry.packed.length; start += SLICE) {
      const end = start + SLICE;
      stream.push(entry.packed.subarray(start, end), end >= entry.packed.length);
    }
  } catch (error) {
    throw damaged(file, `${entry.name}: cannot be unpacked`, error);
  }
  return content.subarray(0, length);
}
