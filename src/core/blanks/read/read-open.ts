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
import { sectionPeriods } from './section-periods';
import type { ToldPeriod } from './told-period';

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
  readonly factsOf: (sentence: Sentence) => readonly Fact[];
}

/** Reads all paragraphs; sentences are parted only of those that are asked for. */
export function readOpen(
  paragraphs: readonly DocumentParagraph[],
  headings: (position: number) => CellHeadings,
  { figures, prose }: BlankReading,
): (position: number) => ReadParagraph {
  const { year } = figures.scope;
  const isPlan = underPlanHeadings(paragraphs);
  const spellings = spellingsWith(prose.fixedWords);
  const earlier = earlierWords(paragraphs);
  const sections = sectionPeriods(paragraphs, year);
  const sameAs = sayingTheSame(prose.synonyms);
  return (position) => {
    const paragraph = paragraphs[position];
    return {
      text: paragraph?.text ?? '',
      sentences:
        paragraph === undefined ? [] : readSentences(paragraph, spellings, isPlan[position] ?? false),
      headings: headings(position),
      earlier: earlier(position),
      section: sections[position] ?? null,
      factsOf: (sentence) => readFacts(sentence, { reportYear: year, sameAs }),
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

/** A number of the paragraph with all that stands around it. */
export function spotIn(
  read: ReadParagraph,
  sentence: Sentence,
  span: { readonly start: number; readonly end: number },
  measure: string,
  reportYear: number,
): NumberSpot {
  const { isOfOpenName, isAligned } = read.headings;
  return numberSpot(sentence, span, measure, read.factsOf(sentence), {
    headings: allHeadings(read),
    earlier: earlierThan(read, sentence),
    isOfOpenName,
    isAligned,
    section: read.section,
    reportYear,
  });
}
