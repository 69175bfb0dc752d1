import type { ProseWords } from './prose-words';

/** The word that stands for all of one meaning, as a trade declares them. */
export function sayingTheSame(synonyms: ProseWords['synonyms']): (noun: string) => string {
  const one = new Map(
    Object.entries(synonyms).flatMap(([word, others]) => others.map((other) => [other, word] as const)),
  );
  return (noun) => one.get(noun) ?? noun;
}
