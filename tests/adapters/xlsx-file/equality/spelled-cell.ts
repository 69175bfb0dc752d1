import type { Cell } from '@/core/ledger';
import type { Difference } from './explained-differences';
import type { SeededRandom } from './seeded-random';

type WithoutColumn<Any> = Any extends Cell ? Omit<Any, 'column'> : never;

/** A cell wherever it stands; null: nothing. */
export type Content = WithoutColumn<Cell> | null;

/** A cell as some program may write it, what it says, and what exceljs makes of it where that is something else. */
export interface SpelledCell {
  /** Attributes of `c` but its address, with a space before each. */
  readonly attributes: string;
  readonly inside: string;
  /** The same in a form that exceljs can read. */
  readonly twin?: string;
  readonly truth: Content;
  readonly exceljs?: { readonly content: Content; readonly because: Difference };
}

/** What the cells of a workbook share. */
export interface SpellingContext {
  readonly random: SeededRandom;
  readonly date1904: boolean;
  /** The index of a shared string with this inside `si`. */
  share(inside: string): number;
}

/** The same cell with another view of exceljs. */
export function unlike(cell: SpelledCell, content: Content, because: Difference): SpelledCell {
  return { ...cell, exceljs: { content, because } };
}
