import type { Adoption, AdoptionOutcome, DocumentParagraph } from '@/core/marks';

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

/** Word's search takes no longer text, and reads `^` as the start of a code. */
const LONGEST_SEARCH = 255;

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

/** Where the text stands, from the left and without overlaps, as a search goes. */
export function occurrencesOf(text: string, within: string): readonly number[] {
  const starts: number[] = [];
  let start = within.indexOf(text);
  while (start >= 0) {
    starts.push(start);
    start = within.indexOf(text, start + text.length);
  }
  return starts;
}

/** Can Word be asked for it at all? */
export function isSearchable(blank: string): boolean {
  return blank.length <= LONGEST_SEARCH && !blank.includes('^');
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
