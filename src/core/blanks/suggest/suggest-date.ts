import type { BlankKind, Doubt, Suggestion } from '../blank';
import type { FigureSense } from '../blank-words';
import { earlierThan } from '../read/read-open';
import type { OpenPlace, SuggestTools } from './open-place';
import { dateOf, datesIn } from './read-dates';
import { isLabelledOtherwise } from './other-year';

const DOUBTED = 0.6;

/** The event whose date, or whose month or day, is open. */
export function suggestDate(
  place: OpenPlace,
  { reader, reading: { figures, blanks } }: SuggestTools,
): readonly Suggestion[] {
  const { read, span, sentence, start, end } = place;
  const text = sentence.whole.slice(sentence.start, sentence.end);
  const dates = datesIn(text);
  const from = start - sentence.start;
  const own = dates.find((date) => date.start <= from && end - sentence.start <= date.end);
  if (own === undefined) return [];
  const found = dateOf(
    text,
    own,
    dates,
    [...headingsOf(place), ...earlierThan(read, sentence)],
    reader.ofDates,
  );
  if (found === null) return [];
  const { sense, code, words, confidence } = found;
  const figure = figures.get(partOf(sense, span.kind));
  if (figure === null) return [];
  const doubts: readonly Doubt[] = sentence.isPlan
    ? ['plan']
    : isLabelledOtherwise([text], figures.scope.year, blanks.telling) ||
        (read.titleYear ?? figures.scope.year) !== figures.scope.year
      ? ['otherYear']
      : [];
  const sure = doubts.length > 0 ? confidence - DOUBTED : confidence;
  const { key, label, text: value } = figure;
  return [{ key, label, text: value, confidence: sure, reason: { code, words, measure: '', doubts } }];
}

function headingsOf({ read: { headings } }: OpenPlace): readonly string[] {
  return [...headings.rowHeadings, ...headings.columnHeadings];
}

function partOf({ key, parts }: FigureSense, kind: BlankKind): string {
  if (kind === 'dateMonth') return parts?.month ?? key;
  return kind === 'dateDay' ? (parts?.day ?? key) : key;
}
