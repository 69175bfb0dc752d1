import { viewOf } from './zip-layout';

/** What a byte does to the remainder if so many bytes follow it: four are taken at once, for speed. */
const [NONE_AFTER, ONE_AFTER, TWO_AFTER, THREE_AFTER] = remainderTables();

/**
 * The checksum of zip entries (ISO 3309), as an unsigned 32-bit number. Content that comes in pieces gives with
 * each piece the checksum of those `before`.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  const view = viewOf(bytes);
  let remainder = ~before;
  let position = 0;
  for (; position + 4 <= bytes.length; position += 4) {
    remainder ^= view.getInt32(position, true);
    remainder =
      (THREE_AFTER[remainder & 0xff] ?? 0) ^
      (TWO_AFTER[(remainder >>> 8) & 0xff] ?? 0) ^
      (ONE_AFTER[(remainder >>> 16) & 0xff] ?? 0) ^
      (NONE_AFTER[remainder >>> 24] ?? 0);
  }
  for (; position < bytes.length; position += 1) {
    remainder = (NONE_AFTER[(remainder ^ (bytes[position] ?? 0)) & 0xff] ?? 0) ^ (remainder >>> 8);
  }
  return ~remainder >>> 0;
}

function remainderTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const none = new Int32Array(256).map((_, byte) => {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit += 1) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
    return remainder;
  });
  const oneMore = (table: Int32Array) =>
    table.map((remainder) => (remainder >>> 8) ^ (none[remainder & 0xff] ?? 0));
  const one = oneMore(none);
  const two = oneMore(one);
  return [none, one, two, oneMore(two)];
}
