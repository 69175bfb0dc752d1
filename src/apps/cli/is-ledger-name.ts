import { basename, extname } from 'node:path';

const ENDINGS = ['.xlsx', '.xlsm', '.xls', '.et', '.ods', '.csv'];

/**
 * By its name, given with the folders it lies in: could it be a ledger? Not what programs write while they save or
 * have a file open (`~$…`, `.~…`, `….tmp`), nor what is hidden.
 */
export function isLedgerName(path: string): boolean {
  const isHidden = path.split(/[/\\]/).some((part) => /^[.~]/.test(part));
  return !isHidden && ENDINGS.includes(extname(basename(path)).toLowerCase());
}
