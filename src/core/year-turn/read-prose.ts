import type { DocumentParagraph } from '@/core/marks';
import { findStaleNumbers, type StaleNumber } from './stale-numbers';
import { typedText } from './typed-text';
import { findYearBound, type YearBound, type YearBoundPhrase } from './year-bound';
import { findYearWords, type YearWord } from './year-words';
import type { Years } from './years';

/** What the typed words of a document say of the year, each list in the order of the document. */
export interface YearProse {
  readonly yearWords: readonly YearWord[];
  readonly yearBound: readonly YearBound[];
  readonly stale: readonly StaleNumber[];
}

/** Marks are passed over: a refresh sees to them. */
export function readProse(
  paragraphs: readonly DocumentParagraph[],
  years: Years,
  phrases: readonly YearBoundPhrase[],
): YearProse {
  const parts = paragraphs.map((paragraph) => {
    const typed = typedText(paragraph);
    const yearBound = findYearBound(typed, phrases, years.to);
    const yearWords = findYearWords(typed, years, yearBound);
    return { yearBound, yearWords, stale: findStaleNumbers(typed, [...yearBound, ...yearWords]) };
  });
  return {
    yearWords: parts.flatMap(({ yearWords }) => yearWords),
    yearBound: parts.flatMap(({ yearBound }) => yearBound),
    stale: parts.flatMap(({ stale }) => stale),
  };
}
