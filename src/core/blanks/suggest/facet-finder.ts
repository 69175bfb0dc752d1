import type { FigureSense } from '../blank-words';
import { areAlike, type NumberSpot } from '../read/number-spot';
import type { NounFinder } from './noun-finder';

/** How many characters behind a measure still belong to its number: 应有25人参加. */
const BEHIND = 6;

/** Which of the numbers of a thing is told: 应到, 实到, 请假. */
export class FacetFinder {
  private readonly pattern: RegExp | null;

  constructor(private readonly senses: readonly FigureSense[]) {
    const facets = new Set(senses.flatMap((sense) => sense.facets));
    const longestFirst = [...facets].sort((one, other) => other.length - one.length);
    this.pattern = longestFirst.length === 0 ? null : new RegExp(longestFirst.join('|'), 'gu');
  }

  /** The word that tells, the last before the number or else the first behind it; null: none does. */
  facetOf(spot: NumberSpot, nouns: NounFinder): string | null {
    const { tail, headings } = spot;
    const head = headOfList(spot);
    const before =
      this.facetsIn(nouns.masked(head)).at(-1) ?? this.facetsIn(nouns.masked(headings.join('|'))).at(-1);
    return before ?? this.facetsIn(nouns.masked(tail.slice(0, BEHIND)))[0] ?? null;
  }

  /** A facet must be the sense's own; one without is told by no facet that numbers in this measure may have. */
  doFit({ facets }: FigureSense, facet: string | null, measure: string): boolean {
    if (facets.length > 0) return facet !== null && facets.includes(facet);
    if (facet === null) return true;
    return !this.senses.some(
      (other) =>
        other.facets.includes(facet) &&
        (measure === '' || other.type === 'rate' || other.measures.some((one) => areAlike(one, measure))),
    );
  }

  private facetsIn(words: string): readonly string[] {
    return this.pattern === null ? [] : Array.from(words.matchAll(this.pattern), ([facet]) => facet);
  }
}

const LAST_ITEMS = /(?:\d+(?:\.\d+)?(?:%|[\u4e00-\u9fff]{0,2})(?:、|和|及|与|，))+$/u;
const LIST_HEAD = 12;

/** 出勤率分别为90%、85%、92%: what is said before a list is said of all in it. */
function headOfList({ head, before }: NumberSpot): string {
  const items = LAST_ITEMS.exec(before);
  return head.trim() === '' && items !== null
    ? before.slice(Math.max(0, items.index - LIST_HEAD), items.index)
    : head;
}
