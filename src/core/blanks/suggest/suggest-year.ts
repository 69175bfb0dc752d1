import type { Suggestion } from '../blank';
import type { OpenPlace, SuggestTools } from './open-place';
import { yearMeant } from './read-year';

/** The other of two years is shown among the alternatives. */
const OTHER_YEAR = 0.35;
const PLANNED = 0.4;

/** Which year an open one may be: the report's, or the one before. */
export function suggestYear(
  { sentence, start, end }: OpenPlace,
  { reading: { figures, prose, blanks } }: SuggestTools,
): readonly Suggestion[] {
  const { whole, isPlan } = sentence;
  const meant = yearMeant(
    whole.slice(sentence.start, start),
    whole.slice(end, sentence.end),
    prose.ofYearBefore,
  );
  const { report, before } = blanks.years;
  const [key, other] = meant.offset === 0 ? [report, before] : [before, report];
  const doubts = isPlan ? ([...meant.doubts, 'plan'] as const) : meant.doubts;
  const confidence = isPlan ? Math.min(meant.confidence, PLANNED) : meant.confidence;
  const reason = { code: 'year', words: meant.words, measure: '', doubts } as const;
  const meaning = (one: string, sure: number): readonly Suggestion[] => {
    const figure = figures.get(one);
    if (figure === null) return [];
    return [{ key: one, label: figure.label, text: figure.text, confidence: sure, reason }];
  };
  return [...meaning(key, confidence), ...meaning(other, Math.min(OTHER_YEAR, 1 - confidence))];
}
