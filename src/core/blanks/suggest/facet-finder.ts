import type { FigureSense } from '../blank-words';
import { areAlike, type NumberSpot } from '../read/number-spot';

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
  facetOf({ head, tail, headings }: NumberSpot): string | null {
    const before = this.facetsIn(head).at(-1);
    return (
      before ?? this.facetsIn(headings.join('|')).at(-1) ?? this.facetsIn(tail.slice(0, BEHIND))[0] ?? null
    );
  }

  /** A facet must be the sense's own; one without is told by no facet of another that is called the same. */
  doFit({ facets, nouns }: FigureSense, facet: string | null, measure: string): boolean {
    if (facets.length > 0) return facet !== null && facets.includes(facet);
    if (facet === null) return true;
    return !this.senses.some(
      (other) =>
        other.facets.includes(facet) &&
        other.nouns.some((noun) => nouns.includes(noun)) &&
        (measure === '' || other.type === 'rate' || other.measures.some((one) => areAlike(one, measure))),
    );
  }

  private facetsIn(words: string): readonly string[] {
    return this.pattern === null ? [] : Array.from(words.matchAll(this.pattern), ([facet]) => facet);
  }
}
