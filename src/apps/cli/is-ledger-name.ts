import { extname } from 'node:path';

/** Of files that may hold a ledger, the usual ones first. */
export const LEDGER_ENDINGS: readonly string[] = ['.xlsx', '.xlsm', '.xls', '.et', '.ods', '.csv'];

/** What programs keep beside a file: `~$` is Excel's lock, a dot hides, `.bak` and `.bak2` are the files we replaced. */
const NOT_MEANT = /^(?:~\$|\.)|\.bak\d*\.[^.]+$/i;

/** Is a file or folder, by its own name, one that people mean? */
export function isMeant(name: string): boolean {
  return !NOT_MEANT.test(name);
}

/** Could it be a ledger (a file of these endings), by its name and those of the folders it lies in, joined by `/`? */
export function isLedgerName(path: string, endings: readonly string[] = LEDGER_ENDINGS): boolean {
  return path.split('/').every(isMeant) && endings.includes(extname(path).toLowerCase());
}
