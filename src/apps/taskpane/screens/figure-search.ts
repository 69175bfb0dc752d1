import { compactText } from '@/core/values';
import type { FigureLine } from '../desk/overview';

/** Finds a text by its sounds: whole syllables or their first letters. */
export type MatchPinyin = (text: string, typed: string) => boolean;

/** Loaded when somebody types Latin letters; most people never do. */
export async function loadPinyin(): Promise<MatchPinyin> {
  const { default: pinyin } = await import(/* webpackChunkName: "pinyin" */ 'pinyin-match');
  return (text, typed) => pinyin.match(text, typed) !== false;
}

export function asksForPinyin(query: string): boolean {
  return /[a-z]/i.test(query);
}

/** Figures whose name holds what was typed, as characters or as pinyin; all where nothing was typed. */
export function searchFigures(
  lines: readonly FigureLine[],
  query: string,
  matchPinyin: MatchPinyin | null,
): readonly FigureLine[] {
  const typed = compactText(query);
  if (typed === '') return lines;
  return lines.filter(
    ({ label }) => compactText(label).includes(typed) || matchPinyin?.(label, typed) === true,
  );
}
