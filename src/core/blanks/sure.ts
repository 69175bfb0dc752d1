import type { Blank, Suggestion } from './blank';

/** From it on a suggestion is preselected, and taken by one yes for all. */
const SURE = 0.8;

/** Sure enough to be preselected, whether or not the figure has a value: a template needs none. */
export function isSurelyMeant(suggestion: Suggestion | null): suggestion is Suggestion {
  return suggestion !== null && suggestion.confidence >= SURE;
}

/** Sure enough to be preselected; a figure without a value fills no blank. */
export function isSure(suggestion: Suggestion | null): suggestion is Suggestion {
  return isSurelyMeant(suggestion) && suggestion.text !== '';
}

/** The sure suggestions by their blanks' indices, as somebody's one yes for all of them. */
export function sureChoices(
  blanks: readonly Blank[],
  isTaken: (suggestion: Suggestion | null) => suggestion is Suggestion = isSure,
): ReadonlyMap<number, string> {
  return new Map(
    blanks.flatMap(({ index, suggestion }) =>
      isTaken(suggestion) ? [[index, suggestion.key] as const] : [],
    ),
  );
}
