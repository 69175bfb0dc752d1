import type { TypedPlace } from './report-host';

/** Do these words, and what is to stand around them, stand in the text of their paragraph? */
export function standsAt({ start, blank, around }: TypedPlace, text: string): boolean {
  const isThere = (at: number, words: string) => at >= 0 && text.slice(at, at + words.length) === words;
  return isThere(start, blank) && (around === undefined || isThere(around.start, around.text));
}
