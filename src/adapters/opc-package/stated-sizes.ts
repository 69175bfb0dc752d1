import { CENTRAL, IN_ZIP64, viewOf, ZIP64_EXTRA_ID } from './zip-layout';

/** A number of a central header: in its 32-bit field, or in the zip64 extra field (APPNOTE 4.5.3). */
interface Place {
  readonly position: number;
  readonly isWide: boolean;
}

export interface StatedSizes {
  readonly unpackedSize: number;
  readonly packedSize: number;
  readonly localOffset: number;
}

// The zip64 extra field holds only what does not fit, in this order.
const FIELDS = [CENTRAL.unpackedSize, CENTRAL.packedSize, CENTRAL.localOffset] as const;

/** Sizes and place of a central header; null where they are said to be in a zip64 field that is not there. */
export function readStatedSizes(header: Uint8Array): StatedSizes | null {
  const view = viewOf(header);
  const [unpackedSize, packedSize, localOffset] = findPlaces(view).map(({ position, isWide }) => {
    if (!isWide) return view.getUint32(position, true);
    return position + 8 <= view.byteLength ? Number(view.getBigUint64(position, true)) : undefined;
  });
  if (unpackedSize === undefined || packedSize === undefined || localOffset === undefined) return null;
  return { unpackedSize, packedSize, localOffset };
}

/** A copy of the central header that points to another place. */
export function withLocalOffset(header: Uint8Array, localOffset: number): Uint8Array {
  const copy = header.slice();
  const view = viewOf(copy);
  const place = findPlaces(view).at(-1);
  if (place?.isWide === true) view.setBigUint64(place.position, BigInt(localOffset), true);
  else view.setUint32(CENTRAL.localOffset, localOffset, true);
  return copy;
}

function findPlaces(view: DataView): readonly Place[] {
  let wide = findZip64Extra(view);
  return FIELDS.map((position) => {
    if (view.getUint32(position, true) !== IN_ZIP64.long) return { position, isWide: false };
    wide += 8;
    return { position: wide - 8, isWide: true };
  });
}

/** Where the values of the zip64 extra field start; past the header's end without one. */
function findZip64Extra(view: DataView): number {
  let position = CENTRAL.size + view.getUint16(CENTRAL.nameLength, true);
  const end = position + view.getUint16(CENTRAL.extraLength, true);
  while (position + 4 <= end) {
    if (view.getUint16(position, true) === ZIP64_EXTRA_ID) return position + 4;
    position += 4 + view.getUint16(position + 2, true);
  }
  return view.byteLength;
}
