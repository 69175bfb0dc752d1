import type { BlankSpan } from '../blank';

type Span = Pick<BlankSpan, 'start' | 'end'>;

/** The sentence around a place. A stop that is a blank's own, such as those of 。。。, ends none. */
export function sentenceAround(text: string, { start, end }: Span, spans: readonly Span[]): Span {
  const isStop = (place: number) =>
    /[。！？!?\n]/.test(text.charAt(place)) && spans.every((span) => place < span.start || place >= span.end);
  let from = start;
  while (from > 0 && !isStop(from - 1)) from -= 1;
  let to = end;
  while (to < text.length && !isStop(to)) to += 1;
  return { start: from, end: Math.min(text.length, to + 1) };
}
