import { concatenate } from './concatenate';

/** Pieces put together before they are encoded: long enough to be few, short enough for V8's ordinary objects. */
const TOGETHER = 256;

/**
 * A part's bytes, in UTF-8, from the pieces its text comes in; no piece ends within a character. The text of a long
 * report as one string would cost more than all that wrote it: V8 keeps those apart, each in new pages.
 */
export function encodePieces(pieces: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  const encoded: Uint8Array[] = [];
  for (let index = 0; index < pieces.length; index += TOGETHER) {
    encoded.push(encoder.encode(pieces.slice(index, index + TOGETHER).join('')));
  }
  return concatenate(encoded);
}
