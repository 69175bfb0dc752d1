/** Signatures and field offsets of APPNOTE.TXT 6.3.10, sections 4.3.7 to 4.3.16. All numbers are little-endian. */
export const LOCAL = {
  signature: 0x04034b50,
  size: 30,
  version: 4,
  nameLength: 26,
  extraLength: 28,
} as const;

export const CENTRAL = {
  signature: 0x02014b50,
  size: 46,
  madeBy: 4,
  version: 6,
  flags: 8,
  method: 10,
  dosTime: 12,
  crc: 16,
  packedSize: 20,
  unpackedSize: 24,
  nameLength: 28,
  extraLength: 30,
  commentLength: 32,
  localOffset: 42,
} as const;

export const END = {
  signature: 0x06054b50,
  size: 22,
  entriesOnDisk: 8,
  entryCount: 10,
  directorySize: 12,
  directoryOffset: 16,
  commentLength: 20,
} as const;

export const ZIP64_LOCATOR = { signature: 0x07064b50, size: 20, endOffset: 8 } as const;

export const ZIP64_END = {
  signature: 0x06064b50,
  size: 56,
  entryCount: 32,
  directorySize: 40,
  directoryOffset: 48,
} as const;

export const DESCRIPTOR_SIGNATURE = 0x08074b50;

export const FLAG = {
  encrypted: 0x0001,
  descriptor: 0x0008,
  strongEncryption: 0x0040,
  utf8: 0x0800,
} as const;

export const METHOD = { stored: 0, deflated: 8 } as const;

/** In a 16-bit or 32-bit field: the value stands in a zip64 record instead. */
export const IN_ZIP64 = { short: 0xffff, long: 0xffffffff } as const;

export const ZIP64_EXTRA_ID = 0x0001;

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
