/** A number among the words around it. */
export interface Excerpt {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** Letters on each side, about two lines of a narrow pane. */
const REACH = 40;

/** As much of a sentence as it takes to know the number again. */
export function excerptOf({
  sentence,
  sentenceStart,
  start,
  length,
}: {
  readonly sentence: string;
  readonly sentenceStart: number;
  readonly start: number;
  readonly length: number;
}): Excerpt {
  const [from, to] = [start - sentenceStart, start - sentenceStart + length];
  const before = sentence.slice(Math.max(0, from - REACH), from);
  const after = sentence.slice(to, to + REACH);
  return {
    before: from > REACH ? `…${before}` : before,
    number: sentence.slice(from, to),
    after: to + REACH < sentence.length ? `${after}…` : after,
  };
}
