import type { Sentence } from './sentence';
import type { Span } from './token';

const BORDER = /[，,；;：:。！？!?（）()、\n\t]/;
const STRONG_BORDER = /[，,；;：:。！？!?（）()\n\t]/;

/** The words around a number, as far as they belong to it. */
export interface Clause {
  /** From the number or sign before. */
  readonly head: string;
  /** Up to the sign or number after its measure. */
  readonly tail: string;
  /** All before it since the last sign that is no 、, other numbers included. */
  readonly before: string;
  /** The same without the numbers, dates and years in it. */
  readonly lead: string;
  /** The sign that head begins behind; empty: another number, or the sentence's start. */
  readonly sign: string;
}

/** The words around what stands at `span` and ends, with its measure, at `end`. */
export function clauseAround(sentence: Sentence, { start }: Span, end: number): Clause {
  const { whole, tokens } = sentence;
  const last = Math.max(sentence.start, ...tokens.filter((token) => token.end <= start).map(endWithMeasure));
  const next = Math.min(
    sentence.end,
    ...tokens.filter((token) => token.start >= end).map((token) => token.start),
  );
  const near = lastPlace(whole, start, last, BORDER);
  // 应到：25: the label stands before the colon.
  const isLabelled = /[：:]/.test(whole.charAt(near)) && whole.slice(near + 1, start).trim() === '';
  const sign = isLabelled ? lastPlace(whole, near, last, BORDER) : near;
  const strong = lastPlace(whole, start, sentence.start, STRONG_BORDER);
  const from = Math.max(sentence.start, strong + 1);
  const after = whole.slice(end, next);
  const stop = after.search(BORDER);
  return {
    head: whole.slice(Math.max(last, sign + 1), start).replace(/[：:]\s*$/, ''),
    tail: stop < 0 ? after : after.slice(0, stop),
    before: whole.slice(from, start),
    lead: withoutTokens(sentence, from, start),
    sign: sign < 0 ? '' : whole.charAt(sign),
  };
}

function withoutTokens({ whole, tokens }: Sentence, from: number, to: number): string {
  const within = tokens.filter((token) => token.start >= from && token.end <= to);
  const starts = [from, ...within.map(endWithMeasure)];
  const ends = [...within.map((token) => token.start), to];
  return starts.map((start, place) => whole.slice(start, ends[place])).join('|');
}

export function endWithMeasure(token: Sentence['tokens'][number]): number {
  return token.kind === 'count' ? token.measureEnd : token.end;
}

/** The last place before `end` and not before `start` where such a sign stands; -1: none. */
function lastPlace(text: string, end: number, start: number, signs: RegExp): number {
  for (let place = end - 1; place >= start; place -= 1) if (signs.test(text.charAt(place))) return place;
  return -1;
}
