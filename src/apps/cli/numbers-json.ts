import type { Suggestion, TaughtNumber } from '@/core/blanks';
import { saySuggestion, type Language } from '@/core/wording';
import { shownConfidence } from './blanks-json';

/** One number of last year's report as `teach` tells it: of what its words are, or may be. */
export function numberJson(number: TaughtNumber, language: Language): object {
  const { index, placeInStory, start, story, blank, before, after, kind, state, suggestion } = number;
  return {
    index,
    ...(story === undefined ? {} : { story }),
    paragraph: placeInStory,
    start,
    length: blank.length,
    text: blank,
    before,
    after,
    kind,
    state,
    suggestion: suggestion?.key ?? null,
    label: suggestion?.label ?? null,
    value: suggestion === null ? null : valueOf(suggestion),
    confidence: shownConfidence(suggestion?.confidence ?? 0),
    reason: saySuggestion(number, language),
    alternatives: number.alternatives.map(figureJson),
    nearest: number.nearest.map(figureJson),
  };
}

function figureJson(one: Suggestion) {
  return { key: one.key, label: one.label, value: valueOf(one) };
}

/** Null: the figure has none. */
function valueOf({ text }: Suggestion): string | null {
  return text === '' ? null : text;
}
