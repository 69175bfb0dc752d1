import { markAt, type Sentence, type Span } from '@/core/prose';
import type { ReadReport } from './read-report';

/** Where a number, a share or a date stands. */
export interface Spot {
  readonly sentence: Sentence;
  readonly token: Span;
}

/** The mark a number stands in; undefined: it is typed. */
export function liveAt(
  { sentence, token }: Spot,
  { marks }: ReadReport,
): ReturnType<ReadReport['marks']['get']> {
  const index = markAt(sentence, token);
  return index === null ? undefined : marks.get(index);
}

/** Does it stand in a mark that says its figure, or what somebody keeps for a reason? */
export function isRuling(spot: Spot, report: ReadReport): boolean {
  const mark = liveAt(spot, report);
  const figure = mark && report.known.get(mark.key);
  return figure !== undefined && [figure, ...figure.manual].some(({ text }) => text === mark?.text);
}
