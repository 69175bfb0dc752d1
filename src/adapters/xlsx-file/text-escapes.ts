/**
 * Workbooks write a character that XML cannot carry as `_x000D_`, and an underscore that would start such a
 * word as `_x005F_` (ST_Xstring, ECMA-376 part 1, 22.9.2.19).
 */
const ESCAPE = /_x([0-9a-f]{4})_/gi;
const LOOKS_LIKE_ESCAPE = /_(?=x[0-9a-f]{4}_)/gi;

/** The text that a workbook's string means. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x') && !text.includes('_X')) return text;
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The text as a workbook writes it, so that a literal `_x000D_` is read back as it stands. */
export function encodeEscapes(text: string): string {
  return text.replace(LOOKS_LIKE_ESCAPE, '_x005F_');
}
