import type { Figures } from '@/core/figures';
import type { DocumentParagraph } from '@/core/marks';
import {
  foldWidth,
  readFacts,
  readSentences,
  sayingTheSame,
  spellingsWith,
  underPlanHeadings,
  type Fact,
  type ProseWords,
  type Sentence,
} from '@/core/prose';
import type { BlankWords } from '../blank-words';
import type { CellHeadings } from './cell-headings';
import { earlierWords } from './earlier-words';
import { numberSpot, type NumberSpot } from './number-spot';
import { readTitle } from './read-title';
import { sectionPeriods } from './section-periods';
import type { ToldPeriod } from './part-of-year';

/** What documents are read with. */
export interface BlankReading {
  readonly figures: Figures;
  readonly prose: ProseWords;
  readonly blanks: BlankWords;
}

/** A paragraph as its sentences are read, with what stands around it in the document. */
export interface ReadParagraph {
  /** As it reads once all that is open is filled. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly headings: CellHeadings;
  readonly earlier: readonly string[];
  readonly section: ToldPeriod;
  readonly titleYear: number | null;
  readonly factsOf: (sentence: Sentence) => readonly Fact[];
}

/** Reads all paragraphs; sentences are parted only of those that are asked for. */
export function readOpen(
  paragraphs: readonly DocumentParagraph[],
  headings: (position: number) => CellHeadings,
  { figures, prose }: BlankReading,
): (position: number) => ReadParagraph {
  const { year } = figures.scope;
  const title = readTitle(paragraphs);
  const underPlans = underPlanHeadings(paragraphs);
  const isOfNow = (text: string) => text.includes(`${String(year)}年`) || text.includes('完成情况');
  const isPlan = underPlans.map(
    (one, place) => one || (title.isPlan && !isOfNow(paragraphs[place]?.text ?? '')),
  );
  const spellings = spellingsWith(prose.fixedWords);
  const earlier = earlierWords(paragraphs);
  const sections = sectionPeriods(paragraphs, year);
  const sameAs = sayingTheSame(prose.synonyms);
  const facts = new WeakMap<Sentence, readonly Fact[]>();
  return (position) => {
    const paragraph = paragraphs[position];
    return {
      text: paragraph?.text ?? '',
      sentences:
        paragraph === undefined ? [] : readSentences(paragraph, spellings, isPlan[position] ?? false),
      headings: headings(position),
      earlier: earlier(position),
      section: sections[position] ?? null,
      titleYear: title.year,
      factsOf: (sentence) => {
        const known = facts.get(sentence) ?? readFacts(sentence, { reportYear: year, sameAs });
        facts.set(sentence, known);
        return known;
      },
    };
  };
}

/** What was said before a sentence that it may take for granted. */
export function earlierThan({ text, earlier }: ReadParagraph, { start }: Sentence): readonly string[] {
  const before = foldWidth(text.slice(0, start));
  return before.trim() === '' ? earlier : [before, ...earlier];
}

/** The headings of a cell, those of its row first. */
export function allHeadings({ headings: { rowHeadings, columnHeadings } }: ReadParagraph): readonly string[] {
  return [...rowHeadings, ...columnHeadings];
}

const MEASURE_BEFORE = /(人次|学时|课时)(?:数|总数|共|为|达|共计|[:：])?$/;

/** A number of the paragraph with all that stands around it. */
export function spotIn(
  read: ReadParagraph,
  sentence: Sentence,
  span: { readonly start: number; readonly end: number },
  measure: string,
  reportYear: number,
): NumberSpot {
  const { isOfOpenName, isAligned } = read.headings;
  // 党课总学时6个: the measure stands before it.
  const told = MEASURE_BEFORE.exec(sentence.whole.slice(sentence.start, span.start))?.[1];
  const isVague = measure === '个' || measure === '';
  return numberSpot(sentence, span, isVague ? (told ?? measure) : measure, read.factsOf(sentence), {
    headings: allHeadings(read),
    opening: foldWidth(read.text.slice(0, sentence.start)).trim(),
    earlier: earlierThan(read, sentence),
    isOfOpenName,
    isAligned,
    titleYear: read.titleYear,
    section: read.section,
    reportYear,
  });
}
