/** What a trade adds to the reading of numbers in prose. Patterns are regular expressions' text. */
export interface ProseWords {
  /** Words of the trade that hold numerals and count nothing: 三会一课. */
  readonly fixedWords: readonly string[];
  /** Other words for the same thing, by the one that stands for all. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  /** How sentences call a figure besides its label, by its key. */
  readonly figureNames: Readonly<Record<string, readonly string[]>>;
  /** What a report says of the year before with good reason: 民主评议, 组织生活会. */
  readonly ofYearBefore: readonly string[];
  /** Nouns for several kinds together, so that a list after them is a list of all: 组织生活. */
  readonly collective: readonly string[];
}
