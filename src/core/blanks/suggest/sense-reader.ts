import type { Figures } from '@/core/figures';
import type { BlankWords, FigureSense, TellingWords } from '../blank-words';
import { areAlike, type NumberSpot } from '../read/number-spot';
import { doubtedCandidate, ranked, type Candidate } from './candidate';
import { evidenceFor, type Evidence } from './evidence';
import { FacetFinder } from './facet-finder';
import { NounFinder } from './noun-finder';
import { byWords, ownSenses } from './own-senses';
import { withSentenceDoubts } from './sentence-doubts';

const ALONE = 0.9;
const ALONE_FAR = 0.6;
const OF_ALL = 0.82;
const NOT_SAID = 0.15;
const LOOSELY = 0.35;
const PER_WORD = 0.1;
const MOST_WORDS = 0.5;
const WITHOUT_NEED = 0.3;
const NEED_FAR = 0.08;
const SUM = /共计|合计|总计|累计|一共|总共|^共/;
const OF_SEVERAL = 0.5;
const OF_A_LIST = 0.1;

/** What the words around a number tell, whichever figure it may be. */
interface Told {
  readonly spot: NumberSpot;
  readonly facet: string | null;
  readonly evidence: readonly Evidence[];
  /** It adds up what was told before. */
  readonly isSum: boolean;
  /** It is of a noun that is named, unless it adds up several. */
  readonly isNamed: boolean;
}

/** Reads which figures a number may be, by the words around it. */
export class SenseReader {
  private readonly nouns: NounFinder;
  private readonly senses: readonly FigureSense[];
  private readonly facets: FacetFinder;
  private readonly units: readonly string[];

  constructor(
    private readonly words: BlankWords,
    private readonly figures: Figures,
    private readonly reportYear: number,
  ) {
    this.senses = [...words.senses.filter(({ key }) => figures.get(key) !== null), ...ownSenses(figures)];
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

  /** Whether what a figure counts is spoken of around a number at all. */
  mentions(key: string, { sentence, earlier, headings }: NumberSpot): boolean {
    const sense = this.senses.find((one) => one.key === key);
    if (sense === undefined) return false;
    const around = [sentence.whole, earlier[0] ?? '', ...headings].join('|');
    const isFacetTold = sense.facets.length === 0 || sense.facets.some((facet) => around.includes(facet));
    const isNounTold =
      sense.alone?.test(around) === true ||
      this.nouns.hitsIn(around).some(({ noun }) => sense.nouns.includes(noun));
    return isFacetTold && isNounTold && (sense.needs?.test(around) ?? true);
  }

  /** What dates of events are read with. */
  get ofDates(): { readonly senses: readonly FigureSense[]; readonly nouns: NounFinder } {
    return { senses: this.senses, nouns: this.nouns };
  }

  /** The likeliest first; each with its place in time, where the sentence tells a part of the year. */
  read(spot: NumberSpot, type: 'count' | 'rate'): readonly Candidate[] {
    const facet = this.facets.facetOf(spot, this.nouns);
    const told = this.toldBy(spot, facet);
    const implied = facet === null ? impliedFacet(spot, type, this.words.telling) : null;
    const meant = implied === null ? null : this.toldBy(spot, implied);
    const senses = this.senses.filter(
      (sense) =>
        sense.type === type &&
        isCountedIn(sense, spot) &&
        sense.unlike?.test(spot.sentence.whole.slice(spot.sentence.start, spot.sentence.end)) !== true,
    );
    const found = senses.flatMap((sense) => [
      ...this.candidates(sense, told),
      ...(meant === null || sense.facets.length === 0 ? [] : this.candidates(sense, meant).map(unsaid)),
      ...byWords(sense, spot),
    ]);
    const { figures, reportYear } = this;
    const tools = { figures, reportYear, telling: this.words.telling };
    return ranked(found.map((candidate) => withSentenceDoubts(candidate, spot, tools)));
  }

  private toldBy(spot: NumberSpot, facet: string | null): Told {
    const evidence = evidenceFor(spot, this.nouns, this.words.telling.persons);
    const isSum = this.isSum(spot);
    return { spot, facet, evidence, isSum, isNamed: !isSum && this.isNamed(evidence, facet) };
  }

  /** Where a noun that has such a number is named, it is of that. */
  private isNamed(evidence: readonly Evidence[], facet: string | null): boolean {
    return this.senses.some(
      ({ facets, nouns, ofAll }) =>
        facet !== null &&
        facets.includes(facet) &&
        ofAll !== true &&
        evidence.some(({ noun }) => nouns.includes(noun)),
    );
  }

  /** 党员大会5次、支委会12次，累计17次: what is added up is none of them. */
  private unlessSum(candidate: Candidate, spot: NumberSpot, isSum: boolean): Candidate {
    if (candidate.code !== 'earlier') return candidate;
    const rivals = this.nouns
      .hitsIn(sinceSemicolon(spot))
      .filter(({ noun }) => this.doesRival(candidate.sense, noun));
    const nouns = new Set(rivals.map(({ noun }) => noun));
    const isOfAll = candidate.sense.facets.length > 0 && this.words.telling.ofAll.test(spot.head);
    if (nouns.size < 2 && !isOfAll) return candidate;
    return doubtedCandidate(candidate, 'severalMeant', isSum ? OF_SEVERAL : OF_A_LIST);
  }

  /** 党员大会5次、支委会12次，累计300人次参加: of all that was told before. */
  private isSum({ head, before, measure }: NumberSpot): boolean {
    if (this.nouns.hitsIn(head).length > 0) return false;
    if (this.words.telling.ofAll.test(head)) return true;
    if (!SUM.test(head) || !isOfLastMeasure(before, measure, this.nouns)) return false;
    return new Set(this.nouns.hitsIn(before).map(({ noun }) => noun)).size > 1;
  }

  /** 党员大会请假8人次，补课8人次: where one kind alone is told of, a figure of all is not surely meant. */
  private ofOneKind({ ofAll }: FigureSense, { noun }: Evidence, spot: NumberSpot): boolean {
    if (ofAll !== true) return false;
    const kinds = new Set(this.nouns.hitsIn(sinceSemicolon(spot)).map((hit) => hit.noun));
    kinds.delete(noun);
    const told = [...kinds].filter((kind) =>
      this.senses.some(
        (sense) => sense.ofAll !== true && sense.facets.length > 0 && sense.nouns.includes(kind),
      ),
    );
    return told.length === 1;
  }

  /** 调研6次，意见建议24条，已解决20条: a noun without such a number is no rival. */
  private doesRival({ facets }: FigureSense, noun: string): boolean {
    const ofNoun = this.senses.filter(({ nouns }) => nouns.includes(noun));
    return ofNoun.some((other) => facets.length === 0 || other.facets.some((one) => facets.includes(one)));
  }

  private candidates(sense: FigureSense, told: Told): readonly Candidate[] {
    const { spot, facet, evidence, isSum, isNamed } = told;
    if (!this.facets.doFit(sense, facet, spot.measure)) return [];
    const named = evidence.flatMap((one): readonly Candidate[] => {
      const isLoose = sense.loosely?.includes(one.noun) === true;
      if (!isLoose && !sense.nouns.includes(one.noun)) return [];
      const { code, noun: words, sureness } = one;
      const found: Candidate = { sense, key: sense.key, code, words, confidence: sureness, doubts: [] };
      const worded = withOtherWords(found, one.otherWords);
      const listed =
        one.isOneOfSeveral === true ? doubtedCandidate(worded, 'severalMeant', OF_SEVERAL) : worded;
      const ofAll = this.ofOneKind(sense, one, spot) ? doubtedCandidate(listed, 'severalMeant') : listed;
      return [withNeed(isLoose ? doubtedCandidate(ofAll, 'severalMeant', LOOSELY) : ofAll, spot)];
    });
    return [
      ...named.map((one) => this.unlessSum(one, spot, isSum)),
      ...(isNamed ? [] : alone(sense, facet, spot, isSum).map((one) => withNeed(one, spot))),
    ];
  }
}

/** 主题党日12次280人次: heads of those who came. 党员大会84.6%，支委会92.7%: what the rate before was. */
function impliedFacet(
  { measure, before, earlier }: NumberSpot,
  type: 'count' | 'rate',
  { impliedHeads, impliedRates }: TellingWords,
): string | null {
  if (type === 'count') return measure === '人次' && impliedHeads !== '' ? impliedHeads : null;
  return (
    [before, earlier[0] ?? ''].map((text) => impliedRates.exec(text)?.[0]).find((one) => one !== undefined) ??
    null
  );
}

/** What the part of the sentence says that the number stands in: a semicolon ends what went before. */
function sinceSemicolon({ before }: NumberSpot): string {
  return before.slice(before.lastIndexOf('；') + 1);
}

function unsaid(candidate: Candidate): Candidate {
  return doubtedCandidate(candidate, 'severalMeant', NOT_SAID);
}

function isCountedIn({ type, measures }: FigureSense, { measure }: NumberSpot): boolean {
  return type === 'rate' || measure === '' || measures.some((one) => areAlike(one, measure));
}

function withOtherWords(candidate: Candidate, words: number): Candidate {
  return words === 0
    ? candidate
    : doubtedCandidate(candidate, 'otherWords', Math.min(MOST_WORDS, words * PER_WORD));
}

/** 优秀 is a grade only where an appraisal is spoken of. */
function withNeed(candidate: Candidate, { sentence, earlier, headings }: NumberSpot): Candidate {
  const { needs } = candidate.sense;
  if (needs === undefined || needs.test(sentence.text) || headings.some((one) => needs.test(one)))
    return candidate;
  const isNear = earlier.some((text) => needs.test(text));
  return doubtedCandidate(candidate, 'farAway', isNear ? NEED_FAR : WITHOUT_NEED);
}

/** 党课4次、共8学时 adds up nothing, nor does what a noun of its own stands before. */
function isOfLastMeasure(before: string, measure: string, nouns: NounFinder): boolean {
  const [all = '', unit = ''] = /\d+(\p{Script=Han}{0,2})[^\d]*$/u.exec(before) ?? [];
  const isSame = measure === '' || unit.startsWith(measure) || measure.startsWith(unit.slice(0, 1));
  return isSame && nouns.hitsIn(all).length === 0;
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
