/**
 * Roll-up: the branches of a committee added up.
 * In: a store of snapshots, what a trade adds up as data, the period, who should report.  Out: a roll-up, and the same
 * as the tables of a workbook.
 * Knows nothing of ledgers, files, of any one trade, or of a person's name.
 */
export { isRollUp } from './is-roll-up';
export { layOutRollup, type RollupNote } from './lay-out-rollup';
export { nameOfLedgers, topFolderOf, stemOf } from './ledger-names';
export { rollUp, type RollupQuestion } from './roll-up';
export type { NotReported, Rollup, RollupTotal } from './rollup';
export { figuresAsked, type RollupDefinition } from './rollup-definition';
export { findingAbove } from './told-sheet';
export type { SheetColumn, SheetFormat, SheetRow, SheetTable, TableWorkbook } from './sheet-table';
