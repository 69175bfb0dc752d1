import type { Figures } from '@/core/figures';
import type { BlankWords, FigureSense } from '../blank-words';
import { areAlike, type NumberSpot } from '../read/number-spot';
import { doubted, ranked, type Candidate } from './candidate';
import { evidenceFor, type Evidence } from './evidence';
import { FacetFinder } from './facet-finder';
import { NounFinder } from './noun-finder';
import { byWords, ownSenses } from './own-senses';
import { withSentenceDoubts } from './sentence-doubts';

const ALONE = 0.9;
const ALONE_FAR = 0.6;
const OF_ALL = 0.82;
const IMPLIED = '参加';
const NOT_SAID = 0.15;
const LOOSELY = 0.35;
const PER_WORD = 0.1;
const MOST_WORDS = 0.5;
const WITHOUT_NEED = 0.3;
const NEED_FAR = 0.08;
const SUM = /共计|合计|总计|累计|一共|总共|^共/;
const OF_SEVERAL = 0.5;
const OF_A_LIST = 0.1;

/** Reads which figures a number may be, by the words around it. */
export class SenseReader {
  private readonly nouns: NounFinder;
  private readonly senses: readonly FigureSense[];
  private readonly facets: FacetFinder;
  private readonly units: readonly string[];

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
    this.units = this.senses
      .filter(({ words: own }) => own !== undefined)
      .flatMap(({ measures }) => measures)
      .filter((unit) => unit.length > 1)
      .sort((one, other) => other.length - one.length);
    this.nouns = new NounFinder(this.senses, words.foreign);
    this.facets = new FacetFinder(this.senses);
  }

  /** The unit of a user's own figure right behind a number: 台次; undefined: none. */
  unitIn(after: string): string | undefined {
    const behind = after.trimStart();
    return this.units.find((unit) => behind.startsWith(unit));
  }

  /** What dates of events are read with. */
  get ofDates(): { readonly senses: readonly FigureSense[]; readonly nouns: NounFinder } {
    return { senses: this.senses, nouns: this.nouns };
  }

  /** The likeliest first; each with its place in time, where the sentence tells a part of the year. */
  read(spot: NumberSpot, type: 'count' | 'rate'): readonly Candidate[] {
    const evidence = evidenceFor(spot, this.nouns);
    const told = this.facets.facetOf(spot, this.nouns);
    // 主题党日12次280人次: heads of those who came, where nothing else is said.
    const isImplied = told === null && spot.measure === '人次';
    const facet = isImplied ? IMPLIED : told;
    const senses = this.senses.filter((sense) => sense.type === type && isCountedIn(sense, spot));
    const found = senses.flatMap((sense) => [
      ...this.candidates(sense, evidence, facet, spot),
      ...byWords(sense, spot),
    ]);
    return ranked(
      found
        .map((candidate) =>
          isImplied && candidate.sense.facets.length > 0
            ? doubted(candidate, 'severalMeant', NOT_SAID)
            : candidate,
        )
        .map((candidate) => withSentenceDoubts(candidate, spot, this.figures, this.reportYear)),
    );
  }

  /** Where a noun that has such a number is named, it is of that. */
  private isNamed(evidence: readonly Evidence[], facet: string | null): boolean {
    return this.senses.some(
      ({ facets, nouns, key }) =>
        facet !== null &&
        facets.includes(facet) &&
        !key.startsWith('allMeetings') &&
        evidence.some(({ noun }) => nouns.includes(noun)),
    );
  }

  /** 党员大会5次、支委会12次，累计17次: what is added up is none of them. */
  private unlessSum(candidate: Candidate, spot: NumberSpot): Candidate {
    if (candidate.code !== 'earlier') return candidate;
    const nouns = new Set(this.nouns.hitsIn(spot.before).map(({ noun }) => noun));
    if (nouns.size < 2) return candidate;
    return doubted(candidate, 'severalMeant', isSum(spot, this.nouns) ? OF_SEVERAL : OF_A_LIST);
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
    return [
      ...named.map((one) => this.unlessSum(one, spot)),
      ...(this.isNamed(evidence, facet) && !isSum(spot, this.nouns)
        ? []
        : alone(sense, facet, spot, isSum(spot, this.nouns))),
    ];
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

/** 党员大会5次、支委会12次，累计300人次参加: of all that was told before. */
function isSum({ head, before }: NumberSpot, nouns: NounFinder): boolean {
  if (!SUM.test(head) || nouns.hitsIn(head).length > 0) return false;
  return new Set(nouns.hitsIn(before).map(({ noun }) => noun)).size > 1;
}

/** 已解决20项: what was spoken of before needs no name. */
function alone(
  sense: FigureSense,
  facet: string | null,
  spot: NumberSpot,
  ofAll: boolean,
): readonly Candidate[] {
  if (sense.alone === undefined || facet === null || !sense.facets.includes(facet)) return [];
  const told = { sense, key: sense.key, code: 'earlier', words: facet, doubts: [] } as const;
  const { before, head, earlier } = spot;
  if (sense.alone.test(before.slice(0, before.length - head.length))) return [{ ...told, confidence: ALONE }];
  if (ofAll) return [{ ...told, confidence: OF_ALL }];
  return earlier.some((text) => sense.alone?.test(text)) ? [{ ...told, confidence: ALONE_FAR }] : [];
}
