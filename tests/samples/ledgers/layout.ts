import type { Question } from '@/core/assemble';
import type { Code } from './finding-code';
import type { BranchYear, Kind } from './branch-year';
import type { Chance } from './chance';
import type { ExpectedFigures } from './expected-figures';
import type { Fact } from './fact';
import type { Flag, SheetGrid } from './sheet-grid';
import type { Table } from './table';

/** What a layout is given: the truth, chance, and the messes somebody makes of a table. */
export interface LayoutContext {
  readonly truth: BranchYear;
  readonly chance: Chance;
  readonly messy: boolean;
  /** Spoils a table of meetings; the same table where the ledger is to be clean. */
  readonly spoil: (table: Table, without?: readonly string[]) => Table;
}

/** A ledger laid out: sheets, and what remains knowable of the meetings in it. */
export interface LaidOut {
  /** The first file is `ledger.xlsx`; companions go there. */
  readonly files: readonly (readonly SheetGrid[])[];
  readonly facts: readonly Fact[];
  /** Kinds the ledger could hold. */
  readonly kinds: readonly Kind[];
  readonly question: Question;
  /** Where plain arithmetic over the facts is not what counts. `undefined`: not to be compared. */
  readonly figures?: ExpectedFigures;
  readonly unsure?: readonly string[];
  readonly flags?: readonly Flag[];
  /** Codes of findings that may, but need not be there. */
  readonly allowed?: readonly Code[];
  /** Sheets this layout has no room for. */
  readonly alone?: boolean;
}

export interface Layout {
  readonly name: string;
  readonly write: (context: LayoutContext) => LaidOut;
}
