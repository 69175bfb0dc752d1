import type { DocumentParagraph, PlacedMark } from '@/core/marks';
import type { BlankKind, BlankSpan } from '../blank';

/** A blank with what is to stand in it. */
export interface KindedSpan extends BlankSpan {
  readonly kind: BlankKind;
}

/** A paragraph as it may read once it is filled: sentences are read as if nothing were open. */
export interface StandIn {
  readonly paragraph: DocumentParagraph;
  /** Where each blank's words stand in it, in the order of the blanks. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

const WORDS: Readonly<Record<Exclude<BlankKind, 'year'>, string>> = {
  count: '7',
  rate: '7',
  // No month is the thirteenth: nobody can take it for a part of the year.
  dateMonth: '13',
  dateDay: '32',
  date: '13月32日',
  name: '某某',
  freeText: '某某',
};

/** Puts a number where a number is open, and a word where words are. `year` stands for one that is open. */
export function standIn(paragraph: DocumentParagraph, blanks: readonly KindedSpan[], year: number): StandIn {
  const places: { start: number; end: number }[] = [];
  const moved: { readonly from: number; readonly by: number }[] = [];
  let text = '';
  let position = 0;
  for (const { start, end, kind } of blanks) {
    const words = kind === 'year' ? String(year) : WORDS[kind];
    text += paragraph.text.slice(position, start);
    places.push({ start: text.length, end: text.length + words.length });
    text += words;
    position = end;
    moved.push({ from: end, by: words.length - (end - start) });
  }
  text += paragraph.text.slice(position);
  const shifted = (place: number) =>
    moved.reduce((now, { from, by }) => (place >= from ? now + by : now), place);
  const move = (mark: PlacedMark): PlacedMark => ({ ...mark, start: shifted(mark.start) });
  return { paragraph: { ...paragraph, text, marks: paragraph.marks.map(move) }, places };
}
