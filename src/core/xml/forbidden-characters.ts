/** Everything outside the production Char of XML 1.0, section 2.2; with the flag `u` lone surrogates too. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The text without the characters that no XML 1.0 document may hold, not even as a reference. */
export function removeForbidden(text: string): string {
  return text.replace(FORBIDDEN, '');
}
