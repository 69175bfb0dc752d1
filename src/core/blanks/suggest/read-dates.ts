import type { FigureSense } from '../blank-words';
import type { ReasonCode } from '../blank';
import type { NounFinder, NounHit } from './noun-finder';
import { otherWordsIn } from './other-words';

/** The date of an event told in a sentence, and how sure that is. */
export interface DateOf {
  readonly sense: FigureSense;
  readonly code: ReasonCode;
  readonly words: string;
  readonly confidence: number;
}

/** A date of a text: where its first sign stands and where its last one ends. */
export interface DatePlace {
  readonly start: number;
  readonly end: number;
}

const SURENESS = { inOrder: 0.94, beside: 0.93, earlier: 0.7 };
const NEAR = 6;
const PER_WORD = 0.06;
const IN_ORDER = /分别|先后|依次/;

/**
 * The event whose date stands at `place` of a sentence; null: an event without a figure, or none.
 * 民主生活会于1月21日召开; 于1月21日召开民主生活会; 于1月21日、2月3日分别召开民主生活会、组织生活会.
 */
export function dateOf(
  text: string,
  place: DatePlace,
  all: readonly DatePlace[],
  earlier: readonly string[],
  { senses, nouns }: { readonly senses: readonly FigureSense[]; readonly nouns: NounFinder },
): DateOf | null {
  const hits = nouns.hitsIn(text);
  const events = hits.filter(({ noun }) =>
    senses.some(({ type, nouns: names }) => type === 'date' && names.includes(noun)),
  );
  const isInOrder = all.length > 1 && all.length === events.length && IN_ORDER.test(text);
  const listed = events[all.indexOf(place)];
  if (isInOrder && listed !== undefined) return eventOf(listed.noun, 'inOrder', SURENESS.inOrder, senses);
  const before = nearestBefore(text, place, all, hits);
  const behind = nearestBehind(text, place, all, hits);
  const near = nearer(before, behind);
  if (near !== null && isOfSomethingElse(text, place, hits, near.noun)) return null;
  if (near !== null) return eventOf(near.noun, 'date', SURENESS.beside - near.distance * PER_WORD, senses);
  if (hits.length > 0) return null;
  const last = earlier.map((words) => nouns.hitsIn(words).at(-1)).find((hit) => hit !== undefined);
  return last === undefined ? null : eventOf(last.noun, 'earlier', SURENESS.earlier, senses);
}

/** 组织生活会筹备会, 民主生活会材料; 1月21日前完成: neither is the day of the event. */
const SOMETHING_ELSE = /^[^，。；、]{0,4}(?:筹备|材料|方案|通知|准备|征求意见|情况通报|整改)/;
const DEADLINE = /^(?:前|之前|以前|底前)/;

function isOfSomethingElse(
  text: string,
  { end }: DatePlace,
  hits: readonly NounHit[],
  noun: string,
): boolean {
  const behind =
    hits.find((hit) => hit.noun === noun && hit.start >= end) ?? hits.findLast((hit) => hit.noun === noun);
  return (
    DEADLINE.test(text.slice(end)) || (behind !== undefined && SOMETHING_ELSE.test(text.slice(behind.end)))
  );
}

interface NearNoun {
  readonly noun: string;
  /** How far it is: words between, signs between, a date of its own. */
  readonly distance: number;
  /** 于1月21日召开民主生活会: a verb leads to it. */
  readonly isLedTo: boolean;
}

const SIGN_BETWEEN = 3;
const CLAIMED = 4;
const LEADS = /^(?:上午|下午|晚)?(?:分别|先后|依次)?(?:组织|集中)?(?:召开|举行|举办|开展|开了?|进行)/;

function nearestBefore(
  text: string,
  { start }: DatePlace,
  all: readonly DatePlace[],
  hits: readonly NounHit[],
): NearNoun | null {
  const last = hits.findLast(({ end }) => end <= start);
  if (last === undefined || all.some((date) => date.start >= last.end && date.end <= start)) return null;
  const between = text.slice(last.end, start);
  if (/[。；]/.test(between)) return null;
  const distance =
    otherWordsIn(between.replace(/时间|定/g, '')) +
    (/[，、]/.test(between) ? SIGN_BETWEEN : 0) +
    (hasDateBefore(text, last, all) ? CLAIMED : 0);
  return { noun: last.noun, distance, isLedTo: false };
}

/** 1月21日召开民主生活会，2月3日…: the noun has the date before it. */
function hasDateBefore(text: string, noun: NounHit, all: readonly DatePlace[]): boolean {
  const date = all.findLast(({ end }) => end <= noun.start);
  return date !== undefined && !/[，。；]/.test(text.slice(date.end, noun.start));
}

function nearestBehind(
  text: string,
  { end }: DatePlace,
  all: readonly DatePlace[],
  hits: readonly NounHit[],
): NearNoun | null {
  const next = hits.find(({ start }) => start >= end);
  if (next === undefined || all.some((date) => date.start >= end && date.end <= next.start)) return null;
  const between = text.slice(end, next.start);
  if (/[。；]|[，、][^，]*[，、]/.test(between)) return null;
  const words = otherWordsIn(between.replace(/\d+年度?|专题|高质量/g, ''));
  const distance = words + (/[，、]/.test(between) ? SIGN_BETWEEN : 0);
  return { noun: next.noun, distance, isLedTo: LEADS.test(between) };
}

function nearer(before: NearNoun | null, behind: NearNoun | null): NearNoun | null {
  if (before === null || behind === null) return within(before ?? behind);
  if (before.distance === behind.distance) return within(behind.isLedTo ? behind : before);
  return within(before.distance < behind.distance ? before : behind);
}

function within(one: NearNoun | null): NearNoun | null {
  return one === null || one.distance > NEAR ? null : one;
}

function eventOf(
  noun: string,
  code: ReasonCode,
  confidence: number,
  senses: readonly FigureSense[],
): DateOf | null {
  const sense = senses.find(({ type, nouns }) => type === 'date' && nouns.includes(noun));
  return sense === undefined ? null : { sense, code, words: noun, confidence };
}

const DATE = /(?:\d{4} ?年度? ?)?\d{1,2} ?月(?: ?\d{1,2} ?[日号])?/g;

/** The dates of a text; a month and its day are one. */
export function datesIn(text: string): readonly DatePlace[] {
  return Array.from(text.matchAll(DATE), ({ index: start, 0: date }) => ({
    start,
    end: start + date.length,
  }));
}
