import type { Story, TableCell, TypedPlace } from '@/core/marks';

/** What is to stand in a blank, as far as the words around tell (contract §2). */
export type BlankKind = 'count' | 'rate' | 'year' | 'dateMonth' | 'dateDay' | 'date' | 'name' | 'freeText';

/** What people leave a place open with. */
export type BlankForm =
  | 'letters'
  | 'line'
  | 'boxes'
  | 'circles'
  | 'stars'
  | 'dots'
  | 'brackets'
  | 'toFill'
  | 'named'
  | 'control'
  | 'typed';

/** Where a blank stands in its paragraph, in UTF-16 units, and what it is made of. */
export interface BlankSpan {
  readonly start: number;
  readonly end: number;
  readonly form: BlankForm;
}

/** A place of a document that somebody left open. `blank` is its text; empty for a control that shows nothing. */
export interface Blank extends TypedPlace {
  /** From 1, in the order of the document. */
  readonly index: number;
  readonly form: BlankForm;
  readonly kind: BlankKind;
  /** Absent: the body. */
  readonly story?: Story;
  /** From 0 among the paragraphs of its story. */
  readonly placeInStory: number;
  readonly cell?: TableCell;
  /** Its sentence before and behind it; of a cell, what stands in it. */
  readonly before: string;
  readonly after: string;
  /** The one proposed first; null: none. */
  readonly suggestion: Suggestion | null;
  /** The others, the likelier ones first. */
  readonly alternatives: readonly Suggestion[];
}

/** A figure for a blank, and why. */
export interface Suggestion {
  readonly key: string;
  readonly label: string;
  /** What would stand there; empty: the figure has no value. */
  readonly text: string;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly reason: SuggestionReason;
}

/** How the words around a blank tell of a figure. */
export type ReasonCode =
  | 'named'
  | 'nearName'
  | 'value'
  | 'before'
  | 'behind'
  | 'earlier'
  | 'inOrder'
  | 'table'
  | 'cue'
  | 'year'
  | 'date';

/** What speaks against it, though it is the likeliest. */
export type Doubt =
  | 'plan'
  | 'rough'
  | 'agent'
  | 'otherYear'
  | 'otherWords'
  | 'farAway'
  | 'partOfYear'
  | 'severalMeant'
  /** The name would be followed by a part of itself: XX党委, filled with a name that ends so. */
  | 'saidTwice'
  /** The figure would be written otherwise than the number is: 五, 92%. */
  | 'otherSpelling';

export interface SuggestionReason {
  readonly code: ReasonCode;
  /** The words that told, as they stand in the document. */
  readonly words: string;
  /** What it is counted in, as it stands there; empty: nothing stands there. */
  readonly measure: string;
  readonly doubts: readonly Doubt[];
}
