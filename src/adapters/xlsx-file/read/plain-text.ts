/** Characters that mean themselves in XML 1.0 and 1.1 alike; a reference or an odd one is left to the parser. */
export const PLAIN_TEXT = '[^<>&\\r\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\u2028\\ufffe\\uffff]*';

/** A shorter part of a text is copied by every engine, a longer one may be a view of all of it. */
const LONGEST_COPY = 12;

/** The same text in memory of its own: what was cut out of a large text keeps all of it in memory. */
export function detached(text: string): string {
  if (text.length <= LONGEST_COPY) return ` ${text}`.slice(1);
  const copies: string[] = [];
  for (let start = 0; start < text.length; start += LONGEST_COPY)
    copies.push(text.slice(start, start + LONGEST_COPY));
  return copies.join('');
}
