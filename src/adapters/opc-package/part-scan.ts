import type { ByteText } from './native-compression';
import { decodePart, encodePart, type Encoding } from './part-text';

/** A part's text to be looked through and changed in places. */
export interface PartScan {
  /** All markup is as it is; of other characters only `meaning` tells what they are. */
  readonly xml: string;
  /** A piece of `xml` as the text it is. */
  readonly meaning: (piece: string) => string;
  /** A text as it is to stand in `xml`. */
  readonly spelling: (text: string) => string;
  /** The part's bytes once `xml` was changed to this. */
  readonly toBytes: (xml: string) => Uint8Array;
}

const NOT_ASCII = /[^\0-\x7f]/;

/** So many different pieces are held decoded: names of figures, and numbers in their units. */
const MOST_KNOWN = 2000;
const LONGEST_KNOWN = 200;

/**
 * The bytes of a UTF-8 part looked at as they are: nothing is decoded but what is asked for, nothing encoded but what
 * is written, and a text of ASCII and Chinese takes half the memory.
 */
export function scanBytes(bytes: Uint8Array, byteText: ByteText): PartScan {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const encoder = new TextEncoder();
  const known = new Map<string, string>();
  const decode = (piece: string) => decoder.decode(byteText.toBytes(piece));
  const decodeOnce = (piece: string) => {
    const meaning = known.get(piece) ?? decode(piece);
    if (known.size < MOST_KNOWN) known.set(piece, meaning);
    return meaning;
  };
  return {
    xml: byteText.toText(bytes),
    meaning: (piece) => {
      if (!NOT_ASCII.test(piece)) return piece;
      return piece.length > LONGEST_KNOWN ? decode(piece) : decodeOnce(piece);
    },
    spelling: (text) => (NOT_ASCII.test(text) ? byteText.toText(encoder.encode(text)) : text),
    toBytes: (xml) => byteText.toBytes(xml),
  };
}

/** A part as the text it is. Throws TypeError where the bytes are no such text. */
export function scanText(bytes: Uint8Array, encoding: Encoding): PartScan {
  const same = (piece: string) => piece;
  return {
    xml: decodePart(bytes, encoding),
    meaning: same,
    spelling: same,
    toBytes: (xml) => encodePart(xml, encoding),
  };
}
