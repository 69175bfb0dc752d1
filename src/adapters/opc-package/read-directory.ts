import { Failure } from '@/core/failure';
import { damaged } from './damaged';
import { findDirectory } from './find-directory';
import { locateRecord } from './locate-record';
import { normalizePartName } from './part-name';
import { readStatedSizes } from './stated-sizes';
import type { ZipArchive, ZipEntry } from './zip-archive';
import { CENTRAL, FLAG, METHOD, viewOf } from './zip-layout';

const DECODER = new TextDecoder('utf-8');

/** Lists all entries of a zip file. Throws Failure file.damaged or file.encrypted. */
export function readDirectory(bytes: Uint8Array, file: string): ZipArchive {
  const place = findDirectory(bytes);
  if (place === null) throw damaged(file, 'no central directory');
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let position = place.start;
  while (position + CENTRAL.size <= place.end && view.getUint32(position, true) === CENTRAL.signature) {
    const length =
      CENTRAL.size +
      view.getUint16(position + CENTRAL.nameLength, true) +
      view.getUint16(position + CENTRAL.extraLength, true) +
      view.getUint16(position + CENTRAL.commentLength, true);
    if (position + length > place.end) throw damaged(file, 'central directory is cut off');
    entries.push(readEntry(bytes, bytes.subarray(position, position + length), place.prefix, file));
    position += length;
  }
  if (entries.length !== place.entryCount) throw damaged(file, 'central directory is short of entries');
  return { entries, comment: place.comment };
}

function readEntry(bytes: Uint8Array, header: Uint8Array, prefix: number, file: string): ZipEntry {
  const view = viewOf(header);
  const flags = view.getUint16(CENTRAL.flags, true);
  const method = view.getUint16(CENTRAL.method, true);
  const nameEnd = CENTRAL.size + view.getUint16(CENTRAL.nameLength, true);
  const name = normalizePartName(DECODER.decode(header.subarray(CENTRAL.size, nameEnd)));
  if ((flags & (FLAG.encrypted | FLAG.strongEncryption)) !== 0) throw new Failure('file.encrypted', { file });
  if (method !== METHOD.stored && method !== METHOD.deflated) {
    throw damaged(file, `${name}: unknown compression ${String(method)}`);
  }
  const sizes = readStatedSizes(header);
  if (sizes === null) throw damaged(file, `${name}: sizes are missing`);
  const crc = view.getUint32(CENTRAL.crc, true);
  const hasDescriptor = (flags & FLAG.descriptor) !== 0;
  const place = locateRecord(bytes, sizes.localOffset + prefix, { ...sizes, crc, hasDescriptor });
  if (place === null) throw damaged(file, `${name}: data is cut off`);
  const { unpackedSize } = sizes;
  return { name, method, crc, unpackedSize, header, ...place };
}
