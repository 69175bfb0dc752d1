/**
 * Ledger file: any file a ledger may be kept in.
 * In: a file's bytes and name.  Out: a plain workbook of grids, by the reader that knows the file's kind; readers of
 * other kinds than .xlsx are loaded when such a file comes.
 * Knows nothing of what a ledger means, of how a kind is read, of disks, or of Office.
 */
export { LedgerFile, type LedgerLimits } from './ledger-file';
