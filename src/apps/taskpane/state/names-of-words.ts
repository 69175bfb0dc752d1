import type { YearWord } from '@/core/year-turn';

/**
 * A name for each year word that stays its own when marks before it grow or shrink: its paragraph, and how many come
 * before it there.
 */
export function namesOfWords(words: readonly YearWord[]): ReadonlyMap<YearWord, string> {
  const seen = new Map<number, number>();
  return new Map(
    words.map((word) => {
      const before = seen.get(word.paragraph) ?? 0;
      seen.set(word.paragraph, before + 1);
      return [word, `${String(word.paragraph)}:${String(before)}`] as const;
    }),
  );
}
