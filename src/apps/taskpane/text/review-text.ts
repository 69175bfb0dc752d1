/** Words for a refresh as a review, and for the writings a document has gone through. */
export interface ReviewText {
  readonly review: {
    /** Why a figure changes, in one breath. */
    readonly came: (count: number) => string;
    readonly went: (count: number) => string;
    readonly rewritten: (count: number) => string;
    readonly redefined: string;
    /** The same rows. */
    readonly sameRows: string;
    /** The ledger gives what it gave. */
    readonly untouched: string;
    readonly notRecorded: string;
    /** The record does not know all rows. */
    readonly notWhole: string;
    readonly comma: string;
    /** Before a row. */
    readonly plus: string;
    readonly minus: string;
    readonly edit: string;
    readonly topic: (topic: string) => string;
    readonly definition: string;
    /** What becomes of a text edited by hand. */
    readonly decide: string;
    readonly keepMine: string;
    readonly useLedger: string;
    readonly later: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly reasonMissing: string;
    readonly manual: (count: number) => string;
    readonly manualHint: string;
    readonly because: (reason: string, day: string) => string;
    readonly update: (count: number, kept: number) => string;
    readonly updated: (count: number, kept: number) => string;
    readonly lackingReasons: (count: number) => string;
    readonly keepsPersons: string;
    /** Writes what is to be kept of persons, and no figure. */
    readonly recordOnly: string;
  };
  /** 以前的版本. */
  readonly versions: {
    readonly title: (count: number) => string;
    readonly hint: string;
    readonly actions: Readonly<Record<'refresh' | 'restore', string>>;
    readonly ledger: (file: string, hash: string) => string;
    readonly changes: (count: number) => string;
    readonly left: string;
    readonly restore: string;
    readonly ask: (moment: string) => string;
    readonly willChange: (count: number) => string;
    readonly nothing: string;
    readonly confirm: (count: number) => string;
  };
}
