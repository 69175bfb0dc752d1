/**
 * Patterns for what a record holds as this program writes it: texts alone, in the order they are written in. All
 * repetitions have a bound, so that the time and the memory a match takes have one too.
 */
export const TEXT = '[^<]{0,999}';

/** Of a thousand rows, which is the most that is kept of a figure. */
export const RANGES = '[^<]{0,9999}';

export function caught(pattern: string): string {
  return `(${pattern})`;
}

/** A field, which is not there where it is empty. */
export function field(name: string, text: string): string {
  return `(?:<${name}>${text}</${name}>)?`;
}

/** Some items in a row. */
export function upTo(most: number, item: string): string {
  return `(?:${item}){0,${String(most)}}`;
}
