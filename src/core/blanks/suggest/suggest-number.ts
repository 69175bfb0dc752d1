import type { Figures } from '@/core/figures';
import type { Suggestion } from '../blank';
import { measureOf } from '../read/measure-of';
import type { NumberSpot } from '../read/number-spot';
import { allHeadings, spotIn } from '../read/read-open';
import type { Candidate } from './candidate';
import type { SoughtPlace, SuggestTools } from './open-place';

/** The figures that an open or a typed count or rate may be. */
export function suggestNumber(
  place: SoughtPlace,
  tools: SuggestTools,
  spot = spotOf(place, tools),
): readonly Suggestion[] {
  const { reader, reading } = tools;
  return reader
    .read(spot, place.kind === 'rate' ? 'rate' : 'count')
    .map((candidate) => suggestionOf(candidate, spot, reading.figures));
}

/** Where a count or a rate stands, and in what it is counted. */
export function spotOf(
  { read, sentence, start, end, kind }: SoughtPlace,
  { reader, reading: { figures } }: SuggestTools,
): NumberSpot {
  const after = sentence.whole.slice(end, sentence.end);
  const measure = kind === 'rate' ? '%' : (reader.unitIn(after) ?? measureOf(after, allHeadings(read)));
  return spotIn(read, sentence, { start, end }, measure, figures.scope.year);
}

/** A candidate in words that a person reads. */
function suggestionOf(
  { key, code, words, confidence, doubts }: Candidate,
  { measure }: NumberSpot,
  figures: Figures,
): Suggestion {
  const { label = key, text = '' } = figures.get(key) ?? {};
  return { key, label, text, confidence, reason: { code, words, measure, doubts } };
}
