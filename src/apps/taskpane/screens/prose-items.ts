import { catalogueOf, fillTemplate, type Language } from '@/core/wording';
import type { Years, YearBound, YearWord } from '@/core/year-turn';
import { namesOfWords } from '../state/names-of-words';
import type { TextPlace } from '../state/passage-now';
import type { ReadProse } from '../state/turn-state';
import type { ProseSection } from '../text/turn-text';
import { sentenceAround, type Sentence } from './sentence-around';

/** A place in the text that concerns the year. */
export interface ProseItem {
  /** Of its own within its section; of a year word the name by which it is ticked. */
  readonly name: string;
  readonly place: TextPlace;
  readonly sentence: Sentence;
  /** What the words would read; null: they stay. */
  readonly becomes: string | null;
  /** Why it is listed; empty where the section says it. */
  readonly remark: string;
}

export type ProseItems = Readonly<Record<ProseSection, readonly ProseItem[]>>;

/** What was typed of the year, in sections, each in the order of the document. */
export function proseItems({ prose, paragraphs }: ReadProse, years: Years, language: Language): ProseItems {
  const { yearDoubts, staleReasons } = catalogueOf(language);
  const texts = new Map(paragraphs.map(({ index, text }) => [index, text]));
  const names = namesOfWords(prose.yearWords);
  const live = new Set(prose.live.map(({ word }) => word));
  const item = (place: TextPlace, remark: string, becomes: string | null = null, name = ''): ProseItem => ({
    name: name === '' ? `${String(place.paragraph)}:${String(place.start)}` : name,
    place,
    sentence: sentenceAround(texts.get(place.paragraph) ?? '', place),
    becomes,
    remark,
  });
  const ofWord = (word: YearWord) =>
    item(word, word.doubt === null ? '' : yearDoubts[word.doubt], word.becomes, names.get(word));
  return {
    sure: prose.yearWords.filter((word) => live.has(word)).map(ofWord),
    doubtful: prose.yearWords.filter((word) => !live.has(word)).map(ofWord),
    bound: prose.yearBound.map((phrase) => item(phrase, hintOf(phrase, years, language))),
    stale: prose.stale.map((number) => item(number, staleReasons[number.reason])),
  };
}

function hintOf({ phrase, anniversary }: YearBound, { to }: Years, language: Language): string {
  return fillTemplate(phrase.hint[language], { year: to, anniversary: anniversary ?? '' });
}
