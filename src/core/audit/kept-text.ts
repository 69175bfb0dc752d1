import type { ManualText } from '@/core/marks';
import { readNumeral } from '@/core/prose';

/** What somebody keeps that says the same as a text, in whichever numerals; undefined: nothing does. */
export function keptText(manual: readonly ManualText[], text: string): ManualText | undefined {
  const value = readNumeral(text);
  return manual.find((kept) => kept.text === text || (value !== null && readNumeral(kept.text) === value));
}
