import type { ReasonCode } from '../blank';
import type { NumberSpot } from '../read/number-spot';
import type { NounFinder, NounHit } from './noun-finder';
import { otherWordsIn } from './other-words';

/** What the row of a table that adds up all others counts, as a trade declares it among the nouns of a figure. */
const TOTAL_ROW = '合计行';

/** A noun that may be what a number counts, and how sure its place is. */
export interface Evidence {
  readonly code: ReasonCode;
  readonly noun: string;
  /** From 0 to 1. */
  readonly sureness: number;
  /** It stands in a list of several, and one number follows. */
  readonly isOneOfSeveral?: true;
  /** How many words stand between them that say something else. */
  readonly otherWords: number;
}

const SURENESS = {
  before: 0.96,
  behind: 0.95,
  inOrder: 0.93,
  table: 0.94,
  inSentence: 0.86,
  inParagraph: 0.72,
};

/** Each heading that says something of its own makes those behind it less sure. */
const FARTHER_IN_TABLE = 0.2;

/** What else is said weighs more where the noun stands farther away. */
const FAR = 2.5;

/** All nouns that a number may count, the nearest first. */
export function evidenceFor(
  spot: NumberSpot,
  nouns: NounFinder,
  persons: readonly string[],
): readonly Evidence[] {
  const { before, tail, earlier } = spot;
  const hits = nouns.hitsIn(before);
  const ordered = inOrder(spot, hits);
  if (ordered !== null)
    return [{ code: 'inOrder', noun: ordered, sureness: SURENESS.inOrder, otherWords: 0 }];
  const found: Evidence[] = [...besideIn(before, hits, spot), ...behindIn(tail, nouns, persons)];
  const inTable = evidenceInTable(spot, nouns);
  found.push(...inTable);
  if (hits.length === 0 && inTable.length === 0) {
    const last = earlier.map((text) => nouns.hitsIn(text).at(-1)).find((hit) => hit !== undefined);
    if (last !== undefined)
      found.push({
        code: 'earlier',
        noun: last.noun,
        sureness: SURENESS.inParagraph,
        otherWords: (otherWordsIn(spot.head) + otherWordsIn(tail)) * FAR,
      });
  }
  return found;
}

const TOGETHER = /^(?:合\s*计|总\s*计|小计|全部|共计)$/;

/** 党员大会 | 次数 | 5: what is nearest tells, unless it only says how it is counted. */
function evidenceInTable({ headings, head }: NumberSpot, nouns: NounFinder): readonly Evidence[] {
  const otherWords = otherWordsIn(head) * FAR;
  let sureness = SURENESS.table;
  const found: Evidence[] = [];
  for (const heading of headings) {
    if (TOGETHER.test(heading)) found.push({ code: 'table', noun: TOTAL_ROW, sureness, otherWords });
    const hits = nouns.hitsIn(heading);
    for (const { noun } of hits) found.push({ code: 'table', noun, sureness, otherWords });
    if (hits.length > 0 || otherWordsIn(heading) > 0) sureness -= FARTHER_IN_TABLE;
  }
  return found;
}

/** 党员大会5次: the last noun before it, however far back in its sentence. */
function besideIn(before: string, hits: readonly NounHit[], { head, tail }: NumberSpot): readonly Evidence[] {
  const last = hits.at(-1);
  if (last === undefined) return [];
  const between = before.slice(last.end);
  const isNear = between.length <= head.length || !/[\d，；：]/.test(between);
  return [
    {
      ...(isBeside(hits.at(-2), last, before) ? { isOneOfSeveral: true as const } : {}),
      code: isNear ? 'before' : 'earlier',
      noun: last.noun,
      sureness: isNear ? SURENESS.before : SURENESS.inSentence,
      otherWords:
        otherWordsIn(labelSince(before, last.end)) +
        (isNear ? otherWordsIn(between) : (otherWordsIn(head) + otherWordsIn(tail)) * FAR),
    },
  ];
}

/** 党员大会和支委会共17次: one number for both. */
function isBeside(one: NounHit | undefined, other: NounHit, text: string): boolean {
  return one !== undefined && LINK.test(text.slice(one.end, other.start));
}

const LINK = /^[”」]?(?:、|和|及|与|以及|或者?|（|\(|\/)[“「]?$/;

const OPEN_LABEL = /(?<=^|[，。；、：:）)])([^，。；、：:（）()\d]+)[（(][^（）()]*$/u;

/** 信访（7件，办结5件）: what stands before a bracket that is open still is told of in it. */
function labelSince(before: string, end: number): string {
  const found = OPEN_LABEL.exec(before);
  return found === null || found.index < end ? '' : (found[1] ?? '');
}

/** 5次党员大会. */
function behindIn(tail: string, nouns: NounFinder, persons: readonly string[]): readonly Evidence[] {
  const hits = nouns.hitsIn(tail);
  const [one = hits[0], next] = hits.filter(({ noun }) => !persons.includes(noun));
  // 参加评议但不评定等次: what is said last is what they are counted for.
  const isContrasted =
    one !== undefined &&
    next !== undefined &&
    /^[、，]?(?:但|且|并|、)/.test(tail.slice(one.end, next.start));
  const first = isContrasted ? next : one;
  if (first === undefined) return [];
  const between = tail.slice(0, first.start);
  if (/[分各并且和与及]/.test(between)) return [];
  return [{ code: 'behind', noun: first.noun, sureness: SURENESS.behind, otherWords: otherWordsIn(between) }];
}

/** 党员大会、支委会、党小组会分别召开5次、12次、24次: as many numbers as nouns, in their order. */
function inOrder({ sentence, start, measure }: NumberSpot, hits: readonly NounHit[]): string | null {
  const text = sentence.whole.slice(sentence.start, sentence.end);
  const nouns = lastList(hits, text);
  if (nouns === null || measure === '') return null;
  const list = new RegExp(`\\d+(?:${measure})?(?:[、，和及与 ]+\\d+(?:${measure})?)+`, 'g');
  const around = Array.from(text.matchAll(list)).find(
    ({ index, 0: words }) => index <= start - sentence.start && start - sentence.start < index + words.length,
  );
  if (around === undefined) return null;
  const places = Array.from(around[0].matchAll(/\d+/g), ({ index }) => sentence.start + around.index + index);
  return places.length === nouns.length ? (nouns[places.indexOf(start)] ?? null) : null;
}

/** The last nouns that stand one beside another; null: no two do. */
function lastList(hits: readonly NounHit[], text: string): readonly string[] | null {
  const lists: NounHit[][] = [];
  for (const hit of hits) {
    const last = lists.at(-1);
    if (isBeside(last?.at(-1), hit, text)) last?.push(hit);
    else lists.push([hit]);
  }
  const list = lists.findLast((one) => one.length > 1);
  return list === undefined ? null : list.map(({ noun }) => noun);
}
