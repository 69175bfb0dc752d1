import type { Figures } from '@/core/figures';
import type { Suggestion } from '../blank';
import { measureOf } from '../read/measure-of';
import type { NumberSpot } from '../read/number-spot';
import { allHeadings, spotIn } from '../read/read-open';
import type { Candidate } from './candidate';
import type { OpenPlace, SuggestTools } from './open-place';

/** The figures that an open count or rate may be. */
export function suggestNumber(place: OpenPlace, { reader, reading }: SuggestTools): readonly Suggestion[] {
  const { read, span, sentence, start, end } = place;
  const { figures } = reading;
  const after = sentence.whole.slice(end, sentence.end);
  const type = span.kind === 'rate' ? 'rate' : 'count';
  const measure = type === 'rate' ? '%' : (reader.unitIn(after) ?? measureOf(after, allHeadings(read)));
  const spot = spotIn(read, sentence, { start, end }, measure, figures.scope.year);
  return reader.read(spot, type).map((candidate) => suggestionOf(candidate, spot, figures));
}

/** A candidate in words that a person reads. */
export function suggestionOf(
  { key, code, words, confidence, doubts }: Candidate,
  { measure }: NumberSpot,
  figures: Figures,
): Suggestion {
  const { label = key, text = '' } = figures.get(key) ?? {};
  return { key, label, text, confidence, reason: { code, words, measure, doubts } };
}
