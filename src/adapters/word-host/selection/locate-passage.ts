import { isSearchable, occurrencesOf } from '../occurrences';

/** Words of a sentence, as an earlier reading of the document found them. */
export interface Passage {
  /** The paragraph's index at that time; another may have come before it since. */
  readonly paragraph: number;
  readonly sentence: string;
  /** Where the words begin in the sentence, in UTF-16 units. */
  readonly start: number;
  readonly length: number;
}

export interface LocatedPassage {
  readonly paragraph: number;
  readonly text: string;
  /** How many hits a search for the text has in the paragraph, and which of them is meant; null: none could be. */
  readonly hit: { readonly number: number; readonly of: number } | null;
}

/** The passage in the document as it is now: in the nearest paragraph that has its sentence. Null: in none. */
export function locatePassage(
  paragraphs: readonly string[],
  { paragraph: expected, sentence, start, length }: Passage,
): LocatedPassage | null {
  const found = paragraphs.flatMap((text, index) => (text.includes(sentence) ? [index] : []));
  const [paragraph] = found.sort((one, other) => Math.abs(one - expected) - Math.abs(other - expected));
  if (paragraph === undefined) return null;
  const around = paragraphs[paragraph] ?? '';
  const text = sentence.slice(start, start + length);
  const starts = isSearchable(text) ? occurrencesOf(text, around) : [];
  const number = starts.indexOf(around.indexOf(sentence) + start);
  return { paragraph, text, hit: number < 0 ? null : { number, of: starts.length } };
}
