import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ledgerFile } from '../inputs/ledger-file';
import { ledgerRows } from '../inputs/ledger-rows';

const ROWS = 60;

/** Saves a ledger of 60 rows as Excel does; another seed makes other rows. Gives when its name was there again. */
export function saveLedger(folder: string, name: string, seed: number): number {
  const [fresh, aside] = [path.join(folder, '5A3B7C00'), path.join(folder, '1F2E3D4C.tmp')];
  writeFileSync(fresh, ledgerFile(ledgerRows(ROWS, seed)));
  rmSync(aside, { force: true });
  const ledger = path.join(folder, name);
  try {
    renameSync(ledger, aside);
  } catch {
    // It is saved for the first time.
  }
  const savedAt = performance.now();
  renameSync(fresh, ledger);
  rmSync(aside, { force: true });
  return savedAt;
}
