import type { TypedPlace } from './typed-text';

/** What stands around a word: in its clause, and in the whole paragraph. */
export interface Surroundings {
  /** The clause up to the word, and from its end on. */
  readonly before: string;
  readonly after: string;
  /** Between 《 and 》: the title of another document. */
  readonly isInTitle: boolean;
  /** Between “ and ”: somebody else's words, or a name. */
  readonly isQuoted: boolean;
}

const STOPS = /[，。；！？：,;!?:\n\t]/;

export function surroundingsOf(text: string, start: number, end: number): Surroundings {
  return {
    before: text.slice(clauseStart(text, start), start),
    after: text.slice(end, clauseEnd(text, end)),
    isInTitle: isBetween(text, start, '《', '》'),
    isQuoted: isBetween(text, start, '“', '”'),
  };
}

/** Does nothing end a clause between two places? */
export function isOneClause(text: string, one: TypedPlace, other: TypedPlace): boolean {
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  return !STOPS.test(text.slice(first.start + first.text.length, last.start));
}

function clauseStart(text: string, place: number): number {
  let start = place;
  while (start > 0 && !STOPS.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function clauseEnd(text: string, place: number): number {
  const length = text.slice(place).search(STOPS);
  return length < 0 ? text.length : place + length;
}

function isBetween(text: string, place: number, opening: string, closing: string): boolean {
  const before = text.slice(0, place);
  return before.lastIndexOf(opening) > before.lastIndexOf(closing);
}
