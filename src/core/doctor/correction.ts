import type { Finding } from '@/core/findings';
import type { Cell } from '@/core/ledger';

/** Why a correction is offered; the wording room has one sentence for each. */
export type CorrectionReason = 'dateText' | 'dateNumber' | 'dateYear' | 'numberText' | 'pair' | 'repeat';

/**
 * What a cell holds once it is corrected. The serial of a date is one of the 1900 date system, whatever the workbook's
 * own; a number takes the place of a text, so the format of texts and dates gives way to General.
 */
export type NewContent =
  | { readonly type: 'date'; readonly value: number; readonly format: string }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'text'; readonly value: string };

export interface CellChange {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  /** What stands there, and must still stand there when it is written; null: nothing. */
  readonly stands: Cell | null;
  readonly becomes: NewContent;
}

/** One safe correction: no figure changes by it, whichever others are made, and its findings are gone. */
export interface Correction {
  readonly file: string;
  readonly sheet: string;
  readonly reason: CorrectionReason;
  /** What it cures: at least one finding; below a merged cell one for each row. */
  readonly findings: readonly Finding[];
  /** What the sentence of the reason needs. */
  readonly fields: Finding['fields'];
  /** One cell, or two where numbers are taken apart: made together or not at all. */
  readonly cells: readonly CellChange[];
}
