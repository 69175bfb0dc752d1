import type { Figure, RowRef } from './figure';
import type { FigureLookup } from './figure-lookup';
import type { ListDefinition } from './list-figure';
import type { RowContent } from './row-content';
import type { Scope } from './scope';

/** All figures of an account, wherever they were computed. */
export interface Figures extends FigureLookup {
  readonly scope: Scope;
  /** Every key without a part of the time, those that serve rules and other figures among them. */
  readonly keys: readonly string[];
  /** Figures for readers, in the order of their definitions. */
  all(): readonly Figure[];
  /** What people call a figure besides its key; none for a part of the time. */
  namesOf(key: string): readonly string[];
  /** What a row says that one of the figures names. */
  contentOf(row: RowRef): RowContent;
  /** What a row gives to a figure that puts the numbers of a column together; null: not known, or no such figure. */
  numberIn(key: string, row: RowRef): number | null;
  /** A figure that is a list of rows: one text per column. */
  list(definition: ListDefinition): readonly (readonly string[])[];
}
