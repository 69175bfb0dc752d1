import type { BlankKind, Suggestion } from '../blank';
import type { FigureSense } from '../blank-words';
import { allHeadings, earlierThan } from '../read/read-open';
import { doubted } from './less-sure';
import type { SoughtPlace, SuggestTools } from './open-place';
import { isLabelledOtherwise } from './other-year';
import { dateOf, datesIn } from './read-dates';

/** The event whose date, or whose month or day, is open or typed. */
export function suggestDate(place: SoughtPlace, tools: SuggestTools): readonly Suggestion[] {
  const { read, sentence, start, end, kind } = place;
  const { reader, reading } = tools;
  const text = sentence.whole.slice(sentence.start, sentence.end);
  const dates = datesIn(text);
  const from = start - sentence.start;
  const own = dates.find((date) => date.start <= from && end - sentence.start <= date.end);
  if (own === undefined) return [];
  const earlier = [...allHeadings(read), ...earlierThan(read, sentence)];
  const found = dateOf(text, own, dates, earlier, reader.ofDates);
  const figure = found === null ? null : reading.figures.get(partOf(found.sense, kind));
  if (found === null || figure === null) return [];
  const { key, label, text: value } = figure;
  const { code, words, confidence } = found;
  const reason = { code, words, measure: '', doubts: [] };
  const suggestion: Suggestion = { key, label, text: value, confidence, reason };
  if (sentence.isPlan) return [doubted(suggestion, 'plan')];
  return [isOfOtherYear(text, place, tools) ? doubted(suggestion, 'otherYear') : suggestion];
}

function isOfOtherYear(
  text: string,
  { read: { titleYear } }: SoughtPlace,
  { reading: { figures, blanks } }: SuggestTools,
): boolean {
  const { year } = figures.scope;
  return (titleYear ?? year) !== year || isLabelledOtherwise([text], year, blanks.telling);
}

function partOf({ key, parts }: FigureSense, kind: BlankKind): string {
  if (kind === 'dateMonth') return parts?.month ?? key;
  return kind === 'dateDay' ? (parts?.day ?? key) : key;
}
