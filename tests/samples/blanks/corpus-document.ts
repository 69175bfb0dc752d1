/** What a blank asks for (contract §2), and `date` for a whole date. */
export const BLANK_KINDS = [
  'count',
  'dateMonth',
  'dateDay',
  'date',
  'rate',
  'year',
  'name',
  'freeText',
] as const;

export type BlankKind = (typeof BLANK_KINDS)[number];

/** What a careful secretary says of a blank. */
export interface BlankTruth {
  /** In UTF-16 units of its paragraph's text. */
  readonly start: number;
  readonly length: number;
  /** What stands there, such as `XX`; empty for a control that shows nothing. */
  readonly text: string;
  /** The kinds that can be defended, the best one first; all of them where `isOptional`. */
  readonly kinds: readonly BlankKind[];
  /** The figures that can be defended; a user's own figure by its name. */
  readonly keys: readonly string[];
  /** Whether it may stay without a figure; must, where no key is given. */
  readonly mayBeOpen: boolean;
  /** False: whatever is suggested says nothing about the finder. */
  readonly isScored: boolean;
  /** It can be defended that this is a blank, and that it is none. */
  readonly isOptional: boolean;
}

/** A stretch of text with one formatting. */
export interface Piece {
  /** Tabs and line breaks are \t and \n. */
  readonly text: string;
  /** Changes at each border that the text marks. */
  readonly run: number;
  readonly isUnderlined: boolean;
  /** Whether it stands in a content control, and whether that waits for somebody to type. */
  readonly control: 'none' | 'filled' | 'open';
}

export interface CorpusLine {
  readonly pieces: readonly Piece[];
  readonly blanks: readonly BlankTruth[];
}

export interface CorpusParagraph extends CorpusLine {
  readonly isHeading: boolean;
  readonly footnotes: readonly CorpusLine[];
}

export interface CorpusCell {
  readonly paragraphs: readonly CorpusLine[];
  /** Columns of the grid it covers. */
  readonly span: number;
  /** It goes on from the cell above. */
  readonly isContinued: boolean;
  /** A table in it, behind its text and before its last, empty paragraph. */
  readonly nested: CorpusTable | null;
}

export interface CorpusTable {
  readonly rows: readonly (readonly CorpusCell[])[];
}

export interface OwnFigure {
  readonly name: string;
  readonly unit: string;
}

export interface CorpusDocument {
  readonly title: string;
  /** The report year. */
  readonly year: number;
  readonly own: readonly OwnFigure[];
  readonly body: readonly (CorpusParagraph | CorpusTable)[];
  readonly headers: readonly CorpusLine[];
  readonly footers: readonly CorpusLine[];
}
