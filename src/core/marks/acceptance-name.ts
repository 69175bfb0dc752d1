import { compactText } from '@/core/values';
import type { AcceptedFinding } from './record';

/** By what a finding that was accepted is known again. Spaces come and go when a text is edited. */
export function acceptanceName({
  code,
  text,
  sentence,
}: Pick<AcceptedFinding, 'code' | 'sentence' | 'text'>): string {
  return [code, text, sentence].map(compactText).join('\n');
}
