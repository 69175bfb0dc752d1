import { isSurelyMeant, type Suggestion } from '@/core/blanks';
import type { Sureness } from '../text/blanks-text';

/** Below it nobody should rely on it. */
const LIKELY = 0.6;

/** How sure it is, whether or not the figure has a value. */
export function surenessOf(suggestion: Suggestion): Sureness {
  const isSure: boolean = isSurelyMeant(suggestion);
  if (isSure) return 'sure';
  return suggestion.confidence >= LIKELY ? 'likely' : 'unsure';
}
