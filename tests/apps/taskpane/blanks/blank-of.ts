import type { Blank } from '@/core/blanks';
import { blankIn, suggestionOf } from '#tests/core/blanks/blank-samples';

/** A blank of `全年召开党员大会XX次。`, with a suggestion. */
export function blankOf(changes: Partial<Blank> = {}): Blank {
  return blankIn(['全年召开党员大会', 'XX', '次。'], { suggestion: suggestionOf(), ...changes });
}
