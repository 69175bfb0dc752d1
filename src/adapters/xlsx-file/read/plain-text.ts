/** Characters that mean themselves in XML 1.0 and 1.1 alike; a reference or an odd one is left to the parser. */
export const PLAIN_TEXT = '[^<>&\\r\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\u2028\\ufffe\\uffff]*';

/** The same text in memory of its own: what was cut out of a large text keeps all of it in memory. */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}
