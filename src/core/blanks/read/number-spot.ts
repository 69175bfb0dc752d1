import {
  clauseAround,
  measureClass,
  timeBefore,
  type Fact,
  type Sentence,
  type TimeScope,
} from '@/core/prose';
import type { ToldPeriod } from './part-of-year';

/** A number of a document, open or typed, with the sentence it stands in. */
export interface NumberSpot {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  /** As it stands behind it; empty: none. */
  readonly measure: string;
  /** What it counts, as a reader of sentences sees it; null: it reads no count there. */
  readonly fact: Fact | null;
  /** The time its sentence tells it for. */
  readonly time: TimeScope;
  /** All that stands before it in its sentence. */
  readonly before: string;
  /** Words before it since the last number or sign. */
  readonly head: string;
  /** Words behind its measure up to the next sign or number. */
  readonly tail: string;
  /** Of a cell of a table: what its row and its column are called. */
  readonly headings: readonly string[];
  /** What its own paragraph says before its sentence. */
  readonly opening: string;
  /** What was said before its sentence: of its paragraph, of the heading above. */
  readonly earlier: readonly string[];
  /** Its row in a table is that of somebody else. */
  readonly isOfOpenName: boolean;
  /** False where nobody can tell which headings of a table stand above it. */
  readonly isAligned: boolean;
  /** The year the title names; null: none. */
  readonly titleYear: number | null;
  /** What its section, or else the title, is about, if not the whole year. */
  readonly section: ToldPeriod;
}

type Around = Pick<
  NumberSpot,
  'headings' | 'opening' | 'earlier' | 'isOfOpenName' | 'isAligned' | 'titleYear' | 'section'
>;

/** What a number stands among. `measure` is what stands right behind it. */
export function numberSpot(
  sentence: Sentence,
  { start, end }: { readonly start: number; readonly end: number },
  measure: string,
  facts: readonly Fact[],
  { reportYear, ...around }: Around & { readonly reportYear: number },
): NumberSpot {
  const { whole } = sentence;
  const gap = /^ ?/.exec(whole.slice(end))?.[0].length ?? 0;
  const isBehind = measure !== '' && whole.startsWith(measure, end + gap);
  const behind = isBehind ? end + gap + measure.length : end;
  const { head, tail } = clauseAround(sentence, { start, end }, behind);
  const fact = facts.find((one) => one.token.start === start) ?? null;
  return {
    sentence,
    start,
    end,
    measure,
    fact,
    time: timeBefore(withoutAsides(sentence, start), start, reportYear),
    before: whole.slice(sentence.start, start),
    head: labelled(head, whole.slice(sentence.start, start)),
    tail,
    ...around,
  };
}

/** 支委会11次（下半年6次）、党小组会14次: what stood in brackets is over. */
function withoutAsides(sentence: Sentence, place: number): Sentence {
  const before = sentence.whole.slice(0, place);
  const asides = Array.from(before.matchAll(/[（(][^（）()]*[）)]/g), ({ index, 0: aside }) => ({
    start: index,
    end: index + aside.length,
  }));
  const isAside = (token: Sentence['tokens'][number]) =>
    asides.some(({ start, end }) => start <= token.start && token.end <= end);
  return { ...sentence, tokens: sentence.tokens.filter((token) => !isAside(token)) };
}

const LABEL_BEFORE_BRACKET = /(?<=^|[，。；、：:）)])([^，。；、：:（）()\d]*)[（(]$/u;

/** 信访（7件，办结5件）: the label of the first number stands before the bracket. */
function labelled(head: string, before: string): string {
  const opening = before.slice(0, before.length - head.length);
  const label = LABEL_BEFORE_BRACKET.exec(opening)?.[1] ?? '';
  return label + head;
}

/** Whether two measures count the same: 名 and 人, 项 and 条. */
export function areAlike(measure: string, other: string): boolean {
  return measure === other || measureClass(measure) === measureClass(other);
}
