import type { Fact } from './reading/fact';
import { markAt } from './reading/sentence';
import type { ReadReport } from './read-report';

/** The mark a number stands in; undefined: it is typed. */
export function liveAt(
  { sentence, token }: Fact,
  { marks }: ReadReport,
): ReturnType<ReadReport['marks']['get']> {
  const index = markAt(sentence, token);
  return index === null ? undefined : marks.get(index);
}

/** Does it stand in a mark that says its figure, or what somebody keeps for a reason? */
export function isRuling(fact: Fact, report: ReadReport): boolean {
  const mark = liveAt(fact, report);
  const figure = mark && report.known.get(mark.key);
  return figure !== undefined && [figure, ...figure.manual].some(({ text }) => text === mark?.text);
}
