import type { FindingCode, Severity } from '@/core/findings';
import type { Period } from '@/core/values';
import type { BranchName } from './name-branches';
import type { ToldSheet } from './told-sheet';

/** The branches of a committee added up: counts, months and places, and no name of a person. */
export interface Rollup {
  readonly year: number;
  readonly period: Period;
  /** Those that have reported; in the order they were expected in, others after them by name. */
  readonly branches: readonly RolledBranch[];
  /** One for each column. */
  readonly totals: readonly RollupTotal[];
  readonly notReported: readonly NotReported[];
  /** What was told of a branch besides what is counted. */
  readonly superseded: readonly Superseded[];
}

export interface RolledBranch extends BranchName {
  /** Where its figures come from: one ledger, or several read together. */
  readonly ledgers: readonly string[];
  /** ISO 8601 date-time of the counting. */
  readonly takenAt: string;
  /** By the figure's key; null: its ledger does not hold it. */
  readonly values: ReadonlyMap<string, number | null>;
  /** By the figure's key, one for each month of the period; null: not known. */
  readonly months: ReadonlyMap<string, readonly (number | null)[]>;
  readonly shortages: readonly Shortage[];
  readonly findings: readonly BranchFinding[];
}

/** What a branch is short of, and in which parts of the period, in contract form. */
export interface Shortage {
  readonly rule: string;
  readonly periods: readonly string[];
}

/** Findings of one code in one sheet, without what the cells say. */
export interface BranchFinding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly file: string;
  /** Null: what was sent does not tell its number. */
  readonly sheet: ToldSheet | null;
  /** The first of them. */
  readonly cell: string;
  readonly count: number;
}

export interface RollupTotal {
  readonly figure: string;
  /** Null: no branch knows it. */
  readonly value: number | null;
  /** Of how many branches. */
  readonly branches: number;
}

/**
 * `noLedger`: none came; `unread`: what came can't be read; `noRows`: nothing in the period; `otherPeriod`: a packet of
 * another one; `manyBranches`: a packet that adds several up; `ambiguous`: several folders hold one of the name.
 */
export const NOT_REPORTED = [
  'noLedger',
  'unread',
  'noRows',
  'otherPeriod',
  'manyBranches',
  'ambiguous',
] as const;

export interface NotReported {
  /** Null: nobody knows whose ledger it is. */
  readonly branch: string | null;
  readonly reason: (typeof NOT_REPORTED)[number];
  /** What came instead. */
  readonly ledgers: readonly string[];
}

export interface Superseded {
  readonly branch: string;
  /** The ledger that is not counted. */
  readonly ledger: string;
}
