/**
 * Foreign file: workbooks kept in other ways than as .xlsx: .xls and .et, .ods, tables of web pages, separated values.
 * In: the bytes of such a file, and of which kind they are.  Out: a plain workbook of grids.
 * Knows nothing of what a ledger means, of .xlsx, of disks, or of Office.
 */
export { ForeignFile, type ForeignKind } from './foreign-file';
