import type { Suggestion } from '../blank';
import { earlierThan, type BlankReading, type ReadParagraph } from '../read/read-open';
import { dateOf, datesIn } from '../suggest/read-dates';
import { isLabelledOtherwise } from '../suggest/other-year';
import type { SenseReader } from '../suggest/sense-reader';
import type { TypedNumber } from './typed-numbers';

const DOUBTED = 0.5;

/** The event whose date a typed one may be. */
export function datesMeant(
  { sentence, start, end }: TypedNumber,
  read: ReadParagraph,
  reader: SenseReader,
  { figures, blanks }: BlankReading,
): readonly Suggestion[] {
  const text = sentence.whole.slice(sentence.start, sentence.end);
  const dates = datesIn(text);
  const own = dates.find((date) => date.start <= start - sentence.start && end - sentence.start <= date.end);
  if (own === undefined) return [];
  const headings = [...read.headings.rowHeadings, ...read.headings.columnHeadings];
  const found = dateOf(text, own, dates, [...headings, ...earlierThan(read, sentence)], reader.ofDates);
  const figure = found === null ? null : figures.get(found.sense.key);
  if (found === null || figure === null) return [];
  const isOther =
    isLabelledOtherwise([text], figures.scope.year, blanks.telling) ||
    (read.titleYear ?? figures.scope.year) !== figures.scope.year;
  const { key, label, text: value } = figure;
  const { code, words, confidence } = found;
  const doubts = isOther ? (['otherYear'] as const) : [];
  const sure = isOther ? confidence - DOUBTED : confidence;
  return [{ key, label, text: value, confidence: sure, reason: { code, words, measure: '', doubts } }];
}
