import type { FillOutcome } from '@/core/blanks';
import { catalogueOf, type Language } from '@/core/wording';
import type { OpenBlanks } from './open-blanks';
import { leftBlanks } from './print-adopted';

/** The JSON of `adopt` (contract §2), but for whether it was written; `reasons` where something could not be filled. */
export function adoptedJson(opened: OpenBlanks, outcome: FillOutcome, language: Language): object {
  const { left } = catalogueOf(language);
  const reasons = outcome.left.map(({ blank, reason }) => [String(blank.index), left[reason]] as const);
  return {
    adopted: outcome.filled.map(({ blank, key, text }) => ({ index: blank.index, key, text })),
    left: leftBlanks(opened, outcome).map(({ index }) => index),
    ...(reasons.length === 0 ? {} : { reasons: Object.fromEntries(reasons) }),
  };
}
