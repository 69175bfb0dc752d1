export interface PngHeader {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Does each pixel say how transparent it is? */
  readonly hasAlpha: boolean;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Offsets into the file: the first chunk of a PNG is always IHDR (PNG specification, 11.2.2). */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;
const COLOUR_TYPE_AT = 25;
const HEADER_LENGTH = 33;
const ALPHA_BIT = 4;

/** What the first bytes of a PNG say of it; null where they are of something else. */
export function readPngHeader(bytes: Uint8Array): PngHeader | null {
  if (bytes.length < HEADER_LENGTH || SIGNATURE.some((byte, index) => bytes[index] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    width: view.getUint32(WIDTH_AT),
    height: view.getUint32(HEIGHT_AT),
    hasAlpha: (view.getUint8(COLOUR_TYPE_AT) & ALPHA_BIT) !== 0,
  };
}
