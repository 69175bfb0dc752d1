/** The pane's words for 反查 from a document's own record, for rows of a ledger, and for 口径附件. */
export interface TraceText {
  readonly inDocument: (count: number) => string;
  readonly hintInWord: string;
  readonly hintOfFile: string;
  readonly all: string;
  /** Figures the record knows and that stand in the document no more. */
  readonly goneFigures: (count: number) => string;
  /** Why nothing is known of the rows, by the state of the record. */
  readonly lacking: Readonly<Record<'missing' | 'damaged' | 'newer', string>>;
  readonly unknown: string;
  readonly notInLedger: string;
  readonly manual: string;
  readonly manualText: (text: string, date: string, reason: string) => string;
  readonly noReason: string;
  readonly byHand: (text: string, written: string) => string;
  readonly earlier: (text: string, written: string) => string;
  readonly shortened: string;
  readonly further: (count: number) => string;
  readonly furtherRows: (sheet: string, rows: string) => string;
  readonly writtenAt: (moment: string) => string;
  readonly ledger: (file: string, hash: string) => string;
  readonly noLedger: string;
  readonly persons: (names: string) => string;
  readonly look: string;
  readonly lookAt: (place: string) => string;
  readonly fold: string;
  readonly foldOf: (place: string) => string;
  readonly moved: (place: string) => string;
  readonly changed: string;
  readonly gone: string;
  readonly rowOf: (place: string) => string;
  readonly column: (letters: string) => string;
  readonly blank: string;
  /** Between what a figure was written of and what the ledger says now. */
  readonly basis: string;
  readonly now: (value: string) => string;
  readonly asWritten: (value: string) => string;
  readonly openAnnex: string;
  readonly saveAnnex: string;
  readonly annexHint: string;
  readonly annexOpened: string;
  readonly definitions: string;
  /** A section of a report that is also refreshed. */
  readonly ofReport: string;
  readonly report: string;
  readonly reportHint: string;
  readonly chooseReport: string;
  readonly dropReport: string;
  readonly noFigures: (file: string) => string;
}
