import type { DocumentParagraph } from '@/core/marks';

/** Stands for each unit of a mark: no letter, digit or stop, so that nothing in a mark is read as typed. */
const MARKED = '\uFFFC';

/** What somebody typed into a paragraph: its text with the marks blotted out, so that places stay what they are. */
export interface TypedText {
  readonly paragraph: number;
  readonly text: string;
}

/** Something typed, and where. `start` is in UTF-16 units of the paragraph's text. */
export interface TypedPlace {
  readonly paragraph: number;
  readonly start: number;
  readonly text: string;
}

export function typedText({ index, text, marks }: DocumentParagraph): TypedText {
  const pieces: string[] = [];
  let position = 0;
  for (const { start, length } of marks) {
    pieces.push(text.slice(position, start), MARKED.repeat(length));
    position = start + length;
  }
  return { paragraph: index, text: pieces.join('') + text.slice(position) };
}

export function doOverlap(one: TypedPlace, other: TypedPlace): boolean {
  return one.start < other.start + other.text.length && other.start < one.start + one.text.length;
}
