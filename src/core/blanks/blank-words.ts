/** What a trade adds to the finding of figures for blanks. */
export interface BlankWords {
  readonly senses: readonly FigureSense[];
  readonly names: readonly NameSense[];
  /** What its sentences count besides, so that it is taken for none of the figures. */
  readonly foreign: readonly string[];
  /** The figure that is the report's year, and that of the year before. */
  readonly years: { readonly report: string; readonly before: string };
  readonly telling: TellingWords;
}

/** How its sentences tell whose numbers they are, and of what. Patterns look at what stands before a number. */
export interface TellingWords {
  /** Whoever the report is of; what was said of others before is over then. */
  readonly ours: RegExp;
  /** Others did it: 兄弟支部. */
  readonly others: RegExp;
  /** One person did it, of whom no figure tells: 书记讲党课. */
  readonly onePerson: RegExp;
  /** The end of a name of a part of the house: 第一党小组. */
  readonly parts: RegExp;
  /** All together are counted: 全年, 党员出勤率. */
  readonly ofAll: RegExp;
  /** Persons who stand between a number and what they are counted for: 1名预备党员不评定等次. */
  readonly persons: readonly string[];
  /** A year and the thing it is of, in a group: 2021年度民主评议. */
  readonly labelledYear: RegExp;
  /** The facet of heads of whom nothing else is said; empty: none. */
  readonly impliedHeads: string;
  /** The rate that shares are of where their sentence says so before. */
  readonly impliedRates: RegExp;
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
  /** Where these words are in the sentence, it is another thing: 义务补课. */
  readonly unlike?: RegExp;
  /** Nouns that mean it only more or less. */
  readonly loosely?: readonly string[];
  /** The signs of a user's own name for it: a sentence that has them all may mean it. */
  readonly words?: string;
  /** It counts all of what others count one by one. */
  readonly ofAll?: true;
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
