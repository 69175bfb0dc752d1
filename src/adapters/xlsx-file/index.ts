/**
 * Xlsx file: workbooks as bytes.
 * In: the bytes of an .xlsx file, a workbook template, or tables to be looked at.  Out: a plain workbook of grids; bytes to be saved, also
 * those of a copy with corrections made.
 * Knows nothing of what a ledger means, of disks, or of Office.
 */
export { correctWorkbook } from './correct/correct-workbook';
export { withoutFormulas } from './correct/without-formulas';
export { writeTables } from './write-tables';
export { writeWorkbook } from './write-workbook';
export { XlsxFile } from './xlsx-file';
export type { XlsxLimits } from './xlsx-file';
