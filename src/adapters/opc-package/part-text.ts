export interface Encoding {
  readonly label: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly mark: readonly number[];
}

const UTF8: Encoding = { label: 'utf-8', mark: [] };

const MARKED: readonly Encoding[] = [
  { label: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { label: 'utf-16le', mark: [0xff, 0xfe] },
  { label: 'utf-16be', mark: [0xfe, 0xff] },
];

/** An XML part's text, without byte order mark. Throws TypeError where the bytes are no such text. */
export function decodePart(bytes: Uint8Array, { label }: Encoding): string {
  return new TextDecoder(label, { fatal: true }).decode(bytes);
}

/** The text as the bytes of a part, byte order mark and all; in UTF-8 without one if nothing else is asked for. */
export function encodePart(text: string, { label, mark }: Encoding = UTF8): Uint8Array {
  const encoded =
    label === 'utf-8' ? new TextEncoder().encode(text) : encodeUtf16(text, label === 'utf-16le');
  if (mark.length === 0) return encoded;
  const bytes = new Uint8Array(mark.length + encoded.length);
  bytes.set(mark);
  bytes.set(encoded, mark.length);
  return bytes;
}

/** UTF-8, or what the byte order mark says. */
export function encodingOf(bytes: Uint8Array): Encoding {
  return MARKED.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte)) ?? UTF8;
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  }
  return bytes;
}
