import type { FigureDefinition, FigureLookup } from '@/core/figures';
import type { Adoption } from '@/core/marks';
import type { YearWord } from './year-words';

/** A year word, and how it becomes a live figure that says the new year. */
export interface LiveYear {
  readonly word: YearWord;
  readonly adoption: Adoption;
}

/** The sure ones among year words, as far as the trade has a figure that is that year. */
export function liveYears(
  words: readonly YearWord[],
  definitions: readonly FigureDefinition[],
  figures: Pick<FigureLookup, 'get'>,
): readonly LiveYear[] {
  const ofYear = new Map(
    definitions.flatMap(({ type, key }) => {
      const figure = type === 'year' ? figures.get(key) : null;
      return figure === null ? [] : [[figure.text, figure] as const];
    }),
  );
  return words.flatMap((word) => {
    const figure = word.doubt === null ? ofYear.get(String(word.year)) : undefined;
    if (figure === undefined) return [];
    const { paragraph, start, digits: blank } = word;
    const { key, label, text } = figure;
    return [{ word, adoption: { paragraph, start, blank, key, label, text } }];
  });
}
