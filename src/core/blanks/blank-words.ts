/** What a trade adds to the finding of figures for blanks. */
export interface BlankWords {
  readonly senses: readonly FigureSense[];
  readonly names: readonly NameSense[];
  /** What its sentences count besides, so that it is taken for none of the figures. */
  readonly foreign: readonly string[];
  /** The figure that is the report's year, and that of the year before. */
  readonly years: { readonly report: string; readonly before: string };
}

/** How sentences speak of a figure that is a number or a date. */
export interface FigureSense {
  readonly key: string;
  readonly type: 'count' | 'rate' | 'date';
  /** What is counted; the longest one in a sentence is meant. */
  readonly nouns: readonly string[];
  /** Which of its numbers is told: 应到, 实到. Empty: the plain one, told with none of those of the others. */
  readonly facets: readonly string[];
  /** The facet alone tells it, where this was spoken of before: 已解决20项. */
  readonly alone?: RegExp;
  /** What it is counted in; of a rate or date nothing. */
  readonly measures: readonly string[];
  /** What must be spoken of, for its nouns to mean it; absent: nothing. */
  readonly needs?: RegExp;
  /** Nouns that mean it only more or less. */
  readonly loosely?: readonly string[];
  /** The signs of a user's own name for it: a sentence that has them all may mean it. */
  readonly words?: string;
  /** It is told of the year before. */
  readonly ofYearBefore?: true;
  /** Of a date: its figures for the month and the day alone. */
  readonly parts?: { readonly month: string; readonly day: string };
}

/** How sentences speak of a name or a text that a profile holds. Both sides must fit; absent: anything does. */
export interface NameSense {
  readonly key: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** From 0 to 1: how surely it is meant where both fit. */
  readonly sureness: number;
}
