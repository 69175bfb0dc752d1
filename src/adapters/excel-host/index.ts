/**
 * Excel host: the workbook that is open in Excel.
 * In: the workbook through office.js.  Out: a plain workbook of grids; what became stale; new sheets, figures written to
 * one of them, corrected cells, a shown cell, the rows that
 * are selected; texts kept beside the sheets.
 * Knows nothing of what a ledger means, of files, or of the pane around it.
 */
export { OpenWorkbook } from './open-workbook';
export type { CellReplacement, LeftReason, ReplacedCells } from './correct/cell-replacement';
export type { Patience } from './batch/run-patiently';
export type { SelectedRows } from './select/selected-rows';
