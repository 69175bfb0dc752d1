import type { Story } from '@/core/marks';

/** How sure a suggestion is, in steps that have a name. */
export type Sureness = 'sure' | 'likely' | 'unsure';

/** Words for 填空. They come with its screens: most panes are opened without it. */
export interface BlanksText {
  readonly hint: string;
  /** Where there is no ledger. */
  readonly hintAlone: string;
  readonly run: string;
  readonly again: string;
  readonly found: (blanks: number) => string;
  readonly none: string;
  /** Once all were filled. */
  readonly allFilled: string;
  readonly sections: Readonly<
    Record<'sure' | 'unsure' | 'open' | 'years' | 'yearBound', (count: number) => string>
  >;
  readonly yearsHint: string;
  readonly yearBoundHint: string;
  readonly fill: Readonly<Record<'sure' | 'chosen', (count: number) => string>>;
  readonly walk: string;
  readonly walkKeys: string;
  readonly place: (index: number, all: number) => string;
  readonly stories: Readonly<Record<Story, string>>;
  readonly inTable: string;
  readonly sureness: Readonly<Record<Sureness, string>>;
  /** A figure and what it says. */
  readonly figure: (label: string, text: string) => string;
  readonly noValue: (label: string) => string;
  readonly noLedger: (label: string) => string;
  readonly options: string;
  readonly anotherFigure: string;
  readonly figureName: string;
  readonly figureHint: string;
  readonly noSuchFigure: string;
  readonly words: string;
  readonly wordsLabel: string;
  readonly profileLabel: (label: string) => string;
  readonly profileHint: string;
  readonly leave: string;
  readonly accept: string;
  readonly goBack: string;
  readonly skip: string;
  readonly end: string;
  readonly take: (text: string) => string;
  readonly stays: string;
  readonly change: string;
  readonly changeOf: (index: number) => string;
  readonly document: string;
  readonly filled: (count: number) => string;
  readonly notFilled: (count: number) => string;
  /** Of a place that reads otherwise by now; for the other reasons there are the words of 数字体检. */
  readonly changed: string;
  readonly undo: string;
  readonly emptied: (count: number) => string;
  readonly notEmptied: (count: number) => string;
  readonly choose: string;
  readonly drop: string;
  readonly unsaved: string;
  readonly download: string;
  readonly saveTemplate: string;
  readonly templateHint: string;
}
