import { standsAt, type DocumentParagraph, type LeftPlace, type TypedPlace } from '@/core/marks';
import { isSearchable, occurrencesOf } from '../occurrences';

/** Typed words as Word can be asked for them: the n-th place, from 0, where a search in its paragraph finds its text. */
export interface LocatedBlank<Place extends TypedPlace> {
  readonly position: number;
  readonly place: Place;
  readonly occurrence: number;
}

export interface LocatedBlanks<Place extends TypedPlace> {
  /** In the order of the document. */
  readonly blanks: readonly LocatedBlank<Place>[];
  readonly left: readonly LeftPlace[];
}

/**
 * Finds the blanks where they are said to stand. Of two that overlap the first one is taken; one that stands there and
 * no search would find is `refused`.
 */
export function locateBlanks<Place extends TypedPlace>(
  paragraphs: readonly Pick<DocumentParagraph, 'text'>[],
  places: readonly Place[],
): LocatedBlanks<Place> {
  const blanks: LocatedBlank<Place>[] = [];
  const left: LeftPlace[] = [];
  places.forEach((place, position) => {
    const { blank, start } = place;
    const text = paragraphs[place.paragraph]?.text ?? '';
    const isTaken = blanks.some((other) => overlaps(other.place, place));
    const stands = !isTaken && blank !== '' && standsAt(place, text);
    const occurrence = stands && isSearchable(blank) ? occurrencesOf(blank, text).indexOf(start) : -1;
    if (!stands) left.push({ position, reason: 'changed', detail: '' });
    else if (occurrence < 0) left.push({ position, reason: 'refused', detail: 'search' });
    else blanks.push({ position, place, occurrence });
  });
  return { blanks: blanks.sort(byPlace), left };
}

function overlaps(one: TypedPlace, other: TypedPlace): boolean {
  return (
    one.paragraph === other.paragraph &&
    one.start < other.start + other.blank.length &&
    other.start < one.start + one.blank.length
  );
}

/** For sorting, in the order of the document. */
export function byPlace(
  { place: one }: { readonly place: TypedPlace },
  { place: other }: { readonly place: TypedPlace },
): number {
  return one.paragraph - other.paragraph || one.start - other.start;
}
