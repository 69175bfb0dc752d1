const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

// Bounded repetitions, so that a long run of letters after an ampersand costs nothing.
const REFERENCE = /&(?:#x([0-9a-f]{1,8})|#([0-9]{1,10})|(lt|gt|amp|quot|apos));/gi;

/** A code point that may be in a text: not zero, no half of a surrogate pair, within Unicode. */
function isCharacter(code: number): boolean {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
}

/** Raw character data as the text it means. A reference that means nothing stays as it stands. */
export function decodeText(raw: string): string {
  const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!lines.includes('&')) return lines;
  return lines.replace(REFERENCE, (reference, hexadecimal?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? reference;
    const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
    return isCharacter(code) ? String.fromCodePoint(code) : reference;
  });
}
