import type { TextPlace } from '../state/passage-now';

/** Some words and what stands around them. */
export interface Sentence {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const STOP = /[。；！？\n]/;
/** Of a very long sentence only so much is shown to either side. */
const LONGEST_SIDE = 40;

/** The sentence in which words stand. */
export function sentenceAround(whole: string, { start, text }: Pick<TextPlace, 'start' | 'text'>): Sentence {
  const end = start + text.length;
  const from = sentenceStart(whole, start);
  const length = whole.slice(end).search(STOP);
  const to = length < 0 ? whole.length : end + length + 1;
  const before = whole.slice(from, start).trimStart();
  const after = whole.slice(end, to).trimEnd();
  return {
    before: before.length > LONGEST_SIDE ? `…${before.slice(-LONGEST_SIDE)}` : before,
    words: whole.slice(start, end),
    after: after.length > LONGEST_SIDE ? `${after.slice(0, LONGEST_SIDE)}…` : after,
  };
}

function sentenceStart(whole: string, place: number): number {
  let start = place;
  while (start > 0 && !STOP.test(whole.charAt(start - 1))) start -= 1;
  return start;
}
