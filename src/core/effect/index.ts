/**
 * Effect: what rows of a ledger do to the figures, seen from the rows.
 * In: rows somebody chose, what was read and counted, and the same counted without them.  Out: the figures that count
 * these rows or nearly do, what each would say without them, and what kind of rows they are.
 * Knows nothing of how figures are counted, of files, Office, or of any one trade.
 */
export type { ChosenRows, RowSpan } from './chosen-rows';
export { rowEffect, type FigureEffect, type RowEffect } from './row-effect';
export type { RowKind } from './row-notes';
export { rowStanding, type RowStanding } from './row-standing';
export { withoutRows } from './without-rows';
