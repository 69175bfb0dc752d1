/** Everything outside the production Char of XML 1.0, section 2.2; with the flag `u` lone surrogates too. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The same, and halves of pairs that may be whole: of nearly every text it tells at once that all is well. */
const SUSPECT = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/;

/** The text without the characters that no XML 1.0 document may hold, not even as a reference. */
export function removeForbidden(text: string): string {
  return SUSPECT.test(text) ? text.replace(FORBIDDEN, '') : text;
}
