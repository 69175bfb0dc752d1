import { occurrencesOf } from './occurrences';
import { readerText } from './word-text';

/**
 * The hits of a search, one for each place where the text stands in what was searched; null where Word passed over what
 * a reader sees, or found more than was asked for: then the n-th hit may be another one.
 */
export function exactHits(
  { items }: Word.RangeCollection,
  text: string,
  within: string,
): readonly Word.Range[] | null {
  const exact = items.filter((hit) => readerText(hit.text) === text);
  return exact.length === occurrencesOf(text, within).length ? exact : null;
}
