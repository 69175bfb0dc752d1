/** How figures go over into the next year. `kept`: the new ledger does not tell it, and the text stays. */
export type YearSection = 'odd' | 'changed' | 'edited' | 'kept' | 'unknown' | 'same';

/** What was typed of the year. `sure`: years that can become live. */
export type ProseSection = 'sure' | 'doubtful' | 'bound' | 'stale';

/** Words for next year's report. */
export interface TurnText {
  readonly offer: (from: number, to: number) => string;
  readonly open: (to: number) => string;
  readonly refreshOnly: string;
  readonly link: string;
  readonly title: (from: number, to: number) => string;
  readonly titleUnknown: string;
  readonly reading: string;
  readonly inWord: string;
  readonly onPage: string;
  /** Where the document does not tell its year. */
  readonly askYear: string;
  readonly notChosen: string;
  readonly figures: Readonly<Record<YearSection, (places: number) => string>>;
  readonly figureHints: Readonly<Record<YearSection, string>>;
  /** Beside a figure that keeps its text: what the ledger says. */
  readonly ledgerSays: (text: string) => string;
  /** A reason that held for last year’s number. */
  readonly keptLastYear: (reason: string) => string;
  readonly prose: Readonly<Record<ProseSection, (places: number) => string>>;
  readonly proseHints: Readonly<Record<ProseSection, string>>;
  readonly all: string;
  readonly becomes: (text: string) => string;
  readonly show: (words: string) => string;
  readonly turn: (to: number) => string;
  readonly done: (to: number, figures: number, years: number) => string;
  readonly notWritten: (places: number) => string;
  readonly left: (places: number) => string;
  readonly nothingLeft: string;
  /** Years that were left as they are. */
  readonly leftAsTyped: (places: number) => string;
  readonly paragraph: (number: number) => string;
  readonly listFile: (to: number) => string;
  readonly finish: string;
}
