import { nameIn, type Blank } from '@/core/blanks';
import { saySuggestion, sayUnknownName, type Language } from '@/core/wording';
import type { OpenBlanks } from './open-blanks';

/** The JSON of `blanks` (contract §2). What a figure says is told where a ledger was read; null: it has no value. */
export function blanksJson({ found, hasLedger }: OpenBlanks, language: Language): object {
  const { blanks, years, yearBound } = found;
  return {
    blanks: blanks.map((blank) => blankJson(blank, hasLedger, language)),
    years: years.map(({ paragraph, start, text, key }) => ({ paragraph, start, text, suggestion: key })),
    yearBound,
  };
}

function blankJson(blank: Blank, hasLedger: boolean, language: Language) {
  const { index, placeInStory, start, story, before, after, kind, suggestion, alternatives } = blank;
  return {
    index,
    ...(story === undefined ? {} : { story }),
    paragraph: placeInStory,
    start,
    length: blank.blank.length,
    text: blank.blank,
    before,
    after,
    kind,
    suggestion: suggestion?.key ?? null,
    confidence: shown(suggestion?.confidence ?? 0),
    ...(suggestion === null ? {} : { label: suggestion.label }),
    ...(suggestion === null || !hasLedger ? {} : { value: suggestion.text === '' ? null : suggestion.text }),
    reason: sayWhy(blank, language),
    alternatives: alternatives.map(({ key, label, confidence }) => ({
      key,
      label,
      confidence: shown(confidence),
    })),
  };
}

/** Why its figure is proposed, or why none could be though one is named; null: nothing is proposed. */
export function sayWhy(blank: Blank, language: Language): string | null {
  if (blank.suggestion === null && blank.form === 'named')
    return sayUnknownName(nameIn(blank.blank), language);
  return saySuggestion(blank, language);
}

/** To two places: more would pretend to know. */
function shown(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
