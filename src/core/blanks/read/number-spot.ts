import type { Period } from '@/core/values';
import { clauseAround, measureClass, type Fact, type Sentence } from '@/core/prose';

/** A number of a document, open or typed, with the sentence it stands in. */
export interface NumberSpot {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  /** As it stands behind it; empty: none. */
  readonly measure: string;
  /** What it counts, as a reader of sentences sees it; null: it reads no count there. */
  readonly fact: Fact | null;
  /** All that stands before it in its sentence. */
  readonly before: string;
  /** Words before it since the last number or sign. */
  readonly head: string;
  /** Words behind its measure up to the next sign or number. */
  readonly tail: string;
  /** Of a cell of a table: what its row and its column are called. */
  readonly headings: readonly string[];
  /** What was said before its sentence: of its paragraph, of the heading above. */
  readonly earlier: readonly string[];
  /** What the document is about, if not the whole year. */
  readonly title: Period | null;
}

type Around = Pick<NumberSpot, 'headings' | 'earlier' | 'title'>;

/** What a number stands among. `measure` is what stands right behind it. */
export function numberSpot(
  sentence: Sentence,
  { start, end }: { readonly start: number; readonly end: number },
  measure: string,
  facts: readonly Fact[],
  around: Around,
): NumberSpot {
  const { whole } = sentence;
  const gap = /^ ?/.exec(whole.slice(end))?.[0].length ?? 0;
  const behind = measure === '' ? end : end + gap + measure.length;
  const { head, tail } = clauseAround(sentence, { start, end }, behind);
  const fact = facts.find((one) => one.token.start === start) ?? null;
  return {
    sentence,
    start,
    end,
    measure,
    fact,
    before: whole.slice(sentence.start, start),
    head,
    tail,
    ...around,
  };
}

/** Whether two measures count the same: 名 and 人, 项 and 条. */
export function areAlike(measure: string, other: string): boolean {
  return measure === other || measureClass(measure) === measureClass(other);
}
