import type { Figures } from '@/core/figures';
import type { BlankWords, FigureSense } from '../blank-words';
import { areAlike, type NumberSpot } from '../read/number-spot';
import { doubted, ranked, type Candidate } from './candidate';
import { evidenceFor, type Evidence } from './evidence';
import { FacetFinder } from './facet-finder';
import { NounFinder } from './noun-finder';
import { ownSenses } from './own-senses';
import { withSentenceDoubts } from './sentence-doubts';

const ALONE = 0.9;
const ALONE_FAR = 0.6;
const LOOSELY = 0.35;
const PER_WORD = 0.1;
const MOST_WORDS = 0.5;
const WITHOUT_NEED = 0.45;
const NEED_FAR = 0.08;

/** Reads which figures a number may be, by the words around it. */
export class SenseReader {
  private readonly nouns: NounFinder;
  private readonly senses: readonly FigureSense[];
  private readonly facets: FacetFinder;

  constructor(
    words: BlankWords,
    private readonly figures: Figures,
    private readonly reportYear: number,
  ) {
    const builtIn = new Set(words.senses.map(({ key }) => key));
    const known = new Set([...builtIn, ...words.names.map(({ key }) => key)]);
    this.senses = [
      ...words.senses.filter(({ key }) => figures.get(key) !== null),
      ...ownSenses(figures, known),
    ];
    this.nouns = new NounFinder(this.senses, words.foreign);
    this.facets = new FacetFinder(this.senses);
  }

  /** What dates of events are read with. */
  get ofDates(): { readonly senses: readonly FigureSense[]; readonly nouns: NounFinder } {
    return { senses: this.senses, nouns: this.nouns };
  }

  /** The likeliest first; each with its place in time, where the sentence tells a part of the year. */
  read(spot: NumberSpot, type: 'count' | 'rate'): readonly Candidate[] {
    const evidence = evidenceFor(spot, this.nouns);
    const facet = this.facets.facetOf(spot);
    const senses = this.senses.filter((sense) => sense.type === type && isCountedIn(sense, spot));
    const found = senses.flatMap((sense) => this.candidates(sense, evidence, facet, spot));
    return ranked(
      found.map((candidate) => withSentenceDoubts(candidate, spot, this.figures, this.reportYear)),
    );
  }

  private candidates(
    sense: FigureSense,
    evidence: readonly Evidence[],
    facet: string | null,
    spot: NumberSpot,
  ): readonly Candidate[] {
    if (!this.facets.doFit(sense, facet, spot.measure)) return [];
    const named = evidence.flatMap((one): readonly Candidate[] => {
      const isLoose = sense.loosely?.includes(one.noun) === true;
      if (!isLoose && !sense.nouns.includes(one.noun)) return [];
      const { code, noun: words, sureness } = one;
      const found: Candidate = { sense, key: sense.key, code, words, confidence: sureness, doubts: [] };
      const told = withOtherWords(found, one.otherWords);
      return [withNeed(isLoose ? doubted(told, 'severalMeant', LOOSELY) : told, spot)];
    });
    return [...named, ...alone(sense, facet, spot)];
  }
}

function isCountedIn({ type, measures }: FigureSense, { measure }: NumberSpot): boolean {
  return type === 'rate' || measure === '' || measures.some((one) => areAlike(one, measure));
}

function withOtherWords(candidate: Candidate, words: number): Candidate {
  return words === 0 ? candidate : doubted(candidate, 'otherWords', Math.min(MOST_WORDS, words * PER_WORD));
}

/** 优秀 is a grade only where an appraisal is spoken of. */
function withNeed(candidate: Candidate, { sentence, earlier, headings }: NumberSpot): Candidate {
  const { needs } = candidate.sense;
  if (needs === undefined || needs.test(sentence.text) || headings.some((one) => needs.test(one)))
    return candidate;
  const isNear = earlier.some((text) => needs.test(text));
  return doubted(candidate, 'farAway', isNear ? NEED_FAR : WITHOUT_NEED);
}

/** 已解决20项: what was spoken of before needs no name. */
function alone(sense: FigureSense, facet: string | null, spot: NumberSpot): readonly Candidate[] {
  if (sense.alone === undefined || facet === null || !sense.facets.includes(facet)) return [];
  const isInSentence = sense.alone.test(spot.before);
  if (!isInSentence && !spot.earlier.some((text) => sense.alone?.test(text))) return [];
  const confidence = isInSentence ? ALONE : ALONE_FAR;
  return [{ sense, key: sense.key, code: 'earlier', words: facet, confidence, doubts: [] }];
}
