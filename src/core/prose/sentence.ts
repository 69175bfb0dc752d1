import type { DocumentParagraph } from '@/core/marks';
import { foldWidth } from './fold-width';
import { readTokens } from './read-tokens';
import type { Spelling } from './spellings';
import type { Span, Token } from './token';

/** A sentence of a paragraph with the numbers in it. Positions are those of the paragraph's text. */
export interface Sentence extends Span {
  /** The paragraph's own index. */
  readonly paragraph: number;
  /** As it stands in the document, without white space around it. */
  readonly text: string;
  /** The whole paragraph as it stands in the document. */
  readonly original: string;
  /** The same, signs of full width folded. */
  readonly whole: string;
  readonly tokens: readonly Token[];
  /** Marks of the paragraph, by their index in the document, and where they stand. */
  readonly marks: readonly (Span & { readonly index: number })[];
  /** Under a heading that speaks of what is still to come. */
  readonly isPlan: boolean;
}

/** What ends a sentence. A semicolon only parts the members of a list. */
const ENDS = /[^。！？!?\n]+[。！？!?]*/g;

/** The sentences of a paragraph. */
export function readSentences(
  { index, text, marks }: DocumentParagraph,
  spellings: readonly Spelling[],
  isPlan: boolean,
): readonly Sentence[] {
  const whole = foldWidth(text);
  const tokens = readTokens(whole, spellings);
  const places = marks.map(({ index: mark, start, length }) => ({ index: mark, start, end: start + length }));
  return Array.from(whole.matchAll(ENDS)).flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const within = tokens.filter((token) => token.start >= start && token.end <= end);
    const sentence = text.slice(start, end).trim();
    if (sentence === '') return [];
    return {
      paragraph: index,
      start,
      end,
      text: sentence,
      original: text,
      whole,
      tokens: within,
      marks: places,
      isPlan,
    };
  });
}

/** What stands between two places of the sentence's paragraph. */
export function wordsBetween({ whole }: Sentence, start: number, end: number): string {
  return whole.slice(start, Math.max(start, end));
}

/** The mark a number stands in, by its index; null: in none, or in several (the month and the day of a date). */
export function markAt({ marks }: Sentence, { start, end }: Span): number | null {
  return marks.find((mark) => mark.start <= start && end <= mark.end)?.index ?? null;
}

/** Does no mark hold any part of it? */
export function isTyped({ marks }: Sentence, { start, end }: Span): boolean {
  return marks.every((mark) => mark.end <= start || end <= mark.start);
}
