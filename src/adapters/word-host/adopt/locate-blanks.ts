import type { Adoption, AdoptionOutcome, DocumentParagraph } from '@/core/marks';
import { isSearchable, occurrencesOf } from '../occurrences';

/** A blank as Word can be asked for it: the n-th place, from 0, where a search in its paragraph finds its text. */
export interface LocatedBlank {
  readonly position: number;
  readonly adoption: Adoption;
  readonly occurrence: number;
}

export interface LocatedBlanks {
  /** In the order of the document. */
  readonly blanks: readonly LocatedBlank[];
  readonly left: AdoptionOutcome['left'];
}

/**
 * Finds the blanks where they are said to stand. Of two that overlap the first one is taken; one that stands there and
 * no search would find is `refused`.
 */
export function locateBlanks(
  paragraphs: readonly Pick<DocumentParagraph, 'text'>[],
  adoptions: readonly Adoption[],
): LocatedBlanks {
  const blanks: LocatedBlank[] = [];
  const left: AdoptionOutcome['left'][number][] = [];
  adoptions.forEach((adoption, position) => {
    const { blank, start } = adoption;
    const text = paragraphs[adoption.paragraph]?.text ?? '';
    const isTaken = blanks.some((other) => overlaps(other.adoption, adoption));
    const stands = !isTaken && blank !== '' && text.slice(start, start + blank.length) === blank;
    const occurrence = stands && isSearchable(blank) ? occurrencesOf(blank, text).indexOf(start) : -1;
    if (!stands) left.push({ position, reason: 'changed', detail: '' });
    else if (occurrence < 0) left.push({ position, reason: 'refused', detail: 'search' });
    else blanks.push({ position, adoption, occurrence });
  });
  return { blanks: blanks.sort(byPlace), left };
}

function overlaps(one: Adoption, other: Adoption): boolean {
  return (
    one.paragraph === other.paragraph &&
    one.start < other.start + other.blank.length &&
    other.start < one.start + one.blank.length
  );
}

function byPlace({ adoption: one }: LocatedBlank, { adoption: other }: LocatedBlank): number {
  return one.paragraph - other.paragraph || one.start - other.start;
}
