/** The longest tag or title a content control may have, in UTF-16 units (office-js-docs-reference #1238). */
export const LONGEST_CONTROL_TEXT = 64;

/** The text's start, at most `length` UTF-16 units, never half of a surrogate pair. */
export function startOf(text: string, length: number): string {
  const start = text.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(start) ? start.slice(0, -1) : start;
}
