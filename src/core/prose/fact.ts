import { clauseAround, type Clause } from './clause';
import { ownerBefore } from './owner';
import { isEstimate, isLoose } from './looseness';
import { measureClass } from './measures';
import { wordsBetween, type Sentence } from './sentence';
import { readSubject, type Subject } from './subject';
import { timeBefore, type TimeScope } from './time-scope';
import type { CountToken } from './token';

/** 24项中的20项, 27名党员中有3名. */
const OF_WHICH = /^[\u4e00-\u9fff]{0,6}[中里](?:的|有)?$/;

const SUM = /共计|合计|总计|累计|一共|总共|(?:^|，)共/;

/** A number that counts something, with all that is said of it. */
export interface Fact {
  readonly sentence: Sentence;
  readonly token: CountToken;
  readonly clause: Clause;
  readonly measure: string;
  readonly subject: Subject;
  /** False where the noun is that of the fact before. */
  readonly isNounOwn: boolean;
  readonly time: TimeScope;
  /** An estimate, a difference, a rate, a plan: nothing that another number must agree with. */
  readonly isLoose: boolean;
  readonly isEstimate: boolean;
  /** 24项中的20项: what it is a part of, as the words right before it say; null: they don't. */
  readonly whole: Fact | null;
  /** How many brackets stand open around it. */
  readonly depth: number;
}

export interface FactReading {
  readonly reportYear: number | null;
  readonly sameAs: (noun: string) => string;
}

/** The facts of a sentence, in its order. A noun that is left out is that of the fact before. */
export function readFacts(sentence: Sentence, reading: FactReading): readonly Fact[] {
  const facts: Fact[] = [];
  for (const token of sentence.tokens) {
    if (token.kind !== 'count') continue;
    facts.push(readFact(sentence, token, facts, reading));
  }
  return facts;
}

function readFact(
  sentence: Sentence,
  token: CountToken,
  before: readonly Fact[],
  { reportYear, sameAs }: FactReading,
): Fact {
  const clause = clauseAround(sentence, token, token.measureEnd);
  const measure = measureClass(token.measure);
  const whole = wholeBefore(sentence, token, before.at(-1));
  const own =
    whole === null
      ? ownSubject(sentence, clause, before.length === 0, sameAs)
      : readSubject('', clause.tail, sameAs);
  const subject = completed(
    own,
    thingBefore(
      clause,
      before.filter((fact) => fact.measure === measure),
    ),
  );
  return {
    sentence,
    token,
    clause,
    measure,
    subject: { ...subject, agent: subject.agent || ownerBefore(sentence, token.start) },
    isNounOwn: own.noun !== '',
    time: timeBefore(sentence, token.start, reportYear),
    isLoose: sentence.isPlan || isLoose(token, clause) || isWhole(sentence, token),
    isEstimate: isEstimate(token, clause),
    whole,
    depth: depthAt(sentence, token.start),
  };
}

/** 解决意见24项中的20项: what is told of the part is not true of the whole. */
function isWhole(sentence: Sentence, token: CountToken): boolean {
  const next = sentence.tokens.find(({ start }) => start >= token.measureEnd);
  return next?.kind === 'count' && isPartOf(sentence, token, next);
}

function wholeBefore(sentence: Sentence, token: CountToken, last: Fact | undefined): Fact | null {
  return last !== undefined && isPartOf(sentence, last.token, token) ? last : null;
}

function isPartOf(sentence: Sentence, whole: CountToken, part: CountToken): boolean {
  const words = wordsBetween(sentence, whole.measureEnd, part.start);
  return measureClass(whole.measure) === measureClass(part.measure) && OF_WHICH.test(words);
}

/** What is counted on; undefined: nothing was, or several things were, and this is their sum: 党课4次、支委会8次，共计12次. */
function thingBefore({ head }: Clause, before: readonly Fact[]): Fact | undefined {
  const nouns = new Set(before.map(({ subject }) => subject.noun));
  return nouns.size > 1 && SUM.test(head) ? undefined : before.at(-1);
}

/** 一季度召开支委会3次，二季度3次: what is left out is that of the number before. */
function completed(own: Subject, last: Fact | undefined): Subject {
  if (own.noun !== '' || last === undefined) return own;
  const { agent, verb, noun } = last.subject;
  return { agent: own.agent || agent, verb: own.verb || verb, noun };
}

/** 党员大会于3月5日召开1次, 党员大会按季召开，全年4次: the noun stands before the date, or in the clause before. */
function ownSubject(
  sentence: Sentence,
  { head, lead, before, sign, tail }: Clause,
  isFirst: boolean,
  sameAs: FactReading['sameAs'],
): Subject {
  const near = readSubject(head, tail, sameAs);
  if (near.noun !== '') return near;
  if (sign === '、' && !isFirst) return near;
  const wide = readSubject(lead, tail, sameAs);
  if (wide.noun !== '' || !isFirst) return { ...wide, verb: near.verb || wide.verb };
  const earlier = sentence.whole.slice(sentence.start, sentence.whole.indexOf(before, sentence.start));
  const last = readSubject(earlier.split(/[，；：]/).at(-2) ?? '', '', sameAs);
  return { ...last, verb: near.verb || last.verb };
}

function depthAt({ whole, start }: Sentence, place: number): number {
  const words = whole.slice(start, place);
  return (words.match(/[（(]/g)?.length ?? 0) - (words.match(/[）)]/g)?.length ?? 0);
}
