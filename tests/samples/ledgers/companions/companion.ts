import type { BranchYear } from '../branch-year';
import type { Chance } from '../chance';
import type { ExpectedFigures } from '../expected-figures';
import type { SheetGrid } from '../sheet-grid';

/** A sheet, or several, beside the ledger of meetings, and the figures that only they tell. */
export interface Companion {
  readonly name: string;
  /** The figures where such a sheet is missing. */
  readonly keys: readonly string[];
  readonly write: (truth: BranchYear, chance: Chance, messy: boolean) => CompanionSheets;
}

export interface CompanionSheets {
  readonly grids: readonly SheetGrid[];
  readonly figures: ExpectedFigures;
  readonly unsure?: readonly string[];
}
