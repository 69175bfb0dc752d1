import type { Finding } from '@/core/findings';
import type { LedgerModel } from '@/core/ledger';
import type { CellChange, CorrectionReason } from './correction';
import type { FindingPlace } from './finding-place';

/** How one finding could be cured. */
export interface Proposal {
  readonly reason: CorrectionReason;
  readonly cells: readonly CellChange[];
}

/** What is known besides the finding and its place. */
export interface CureContext {
  readonly model: LedgerModel;
  /** Do the ledger's own words tell this year, or was it asked for? */
  readonly isYearTold: (year: number, place: FindingPlace) => boolean;
}

/** The safe cure of a finding; null where there is none. */
export type Cure = (finding: Finding, place: FindingPlace, context: CureContext) => Proposal | null;
