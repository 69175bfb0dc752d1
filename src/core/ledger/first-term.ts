import { compactText } from '@/core/values';
import type { Vocabulary } from './ledger-model';
import { termsIn } from './terms';

/** Of the terms a text names, the one that is written first. */
export function firstTermIn(text: string, vocabulary: Vocabulary): readonly string[] {
  const all = termsIn(text, vocabulary);
  if (all.length < 2) return all;
  const compact = compactText(text);
  for (let length = 1; length < compact.length; length += 1) {
    const begun = termsIn(compact.slice(0, length), vocabulary).filter((term) => all.includes(term));
    if (begun.length > 0) return begun.slice(0, 1);
  }
  return all.slice(0, 1);
}
