import type { ZipEntry } from './zip-archive';
import { DESCRIPTOR_SIGNATURE, LOCAL, viewOf } from './zip-layout';

/** What the central directory says of the record. */
export interface StatedRecord {
  readonly packedSize: number;
  readonly unpackedSize: number;
  readonly crc: number;
  readonly hasDescriptor: boolean;
}

/** The entry's record that starts at `start`; null where it is not there, or not whole. */
export function locateRecord(
  bytes: Uint8Array,
  start: number,
  stated: StatedRecord,
): Pick<ZipEntry, 'record' | 'packed'> | null {
  if (start < 0 || start + LOCAL.size > bytes.length) return null;
  const view = viewOf(bytes);
  if (view.getUint32(start, true) !== LOCAL.signature) return null;
  const extraStart = start + LOCAL.size + view.getUint16(start + LOCAL.nameLength, true);
  const dataStart = extraStart + view.getUint16(start + LOCAL.extraLength, true);
  const dataEnd = dataStart + stated.packedSize;
  const end = stated.hasDescriptor ? dataEnd + descriptorLength(view, dataEnd, stated) : dataEnd;
  if (end > bytes.length) return null;
  return { record: bytes.subarray(start, end), packed: bytes.subarray(dataStart, dataEnd) };
}

/** A data descriptor may lack its signature, and may have 64-bit sizes (APPNOTE 4.3.9). */
function descriptorLength(view: DataView, start: number, stated: StatedRecord): number {
  const is = (offset: number, value: number) =>
    start + offset + 4 <= view.byteLength && view.getUint32(start + offset, true) === value;
  const crcAt = is(0, DESCRIPTOR_SIGNATURE) && is(4, stated.crc) ? 4 : 0;
  const isShort = is(crcAt + 4, stated.packedSize) && is(crcAt + 8, stated.unpackedSize);
  const isWide = !isShort && is(crcAt + 4, stated.packedSize) && is(crcAt + 12, stated.unpackedSize);
  return crcAt + 4 + (isWide ? 16 : 8);
}
