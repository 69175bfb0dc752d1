/** Pieces put together before they are encoded: long enough to be few, short enough for V8's ordinary objects. */
const TOGETHER = 256;

/** UTF-8 takes no more for one of JavaScript's characters. */
const MOST_BYTES = 3;

/**
 * A part's bytes, in UTF-8, from the pieces its text comes in; no piece ends within a character. The text of a long
 * report as one string would cost more than all that wrote it: V8 keeps those apart, each in new pages.
 */
export function encodePieces(pieces: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  // Pages of it that nothing is written to are never taken.
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0) * MOST_BYTES);
  let size = 0;
  for (let index = 0; index < pieces.length; index += TOGETHER) {
    const text = pieces.slice(index, index + TOGETHER).join('');
    size += encoder.encodeInto(text, bytes.subarray(size)).written;
  }
  return bytes.subarray(0, size);
}
