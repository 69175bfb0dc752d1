import { isSurelyMeant, type Suggestion } from '@/core/blanks';
import type { BlanksText, Sureness } from '../text/blanks-text';

/** Below it nobody should rely on it. */
const LIKELY = 0.6;

/** How sure it is, whether or not the figure has a value. */
export function surenessOf(suggestion: Suggestion): Sureness {
  const isSure: boolean = isSurelyMeant(suggestion);
  if (isSure) return 'sure';
  return suggestion.confidence >= LIKELY ? 'likely' : 'unsure';
}

/** Why it is suggested, and what speaks against it. */
export function sayWhy({ reason }: Suggestion, { reasons, measured, doubts }: BlanksText): string {
  const { code, words, measure } = reason;
  const said = reasons[code](words);
  const whole = measure === '' || code === 'table' ? said : measured(said, measure);
  return [whole, ...reason.doubts.map((doubt) => doubts[doubt])].join('；');
}
