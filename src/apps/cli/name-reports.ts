import { posix } from 'node:path';
import { LEDGER_ENDINGS } from './is-ledger-name';

/**
 * Where the report of each ledger stands, at the ledger's own place. Of ledgers that differ in their ending only, the
 * one of the more usual ending has the name; the others keep their ending in it: 三会一课.docx and 三会一课.xls.docx.
 */
export function nameReports(ledgers: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const isClaimed = (ledger: string, name: string) => {
    // Some disks tell no A from a.
    const folded = name.normalize('NFC').toLowerCase();
    if (taken.has(folded)) return false;
    taken.add(folded);
    names.set(ledger, name);
    return true;
  };
  const usualFirst = [...ledgers].sort((left, right) => rankOf(left) - rankOf(right));
  const clashing = usualFirst.filter((ledger) => !isClaimed(ledger, `${withoutEnding(ledger)}.docx`));
  for (const ledger of clashing) {
    let number = 1;
    while (!isClaimed(ledger, number === 1 ? `${ledger}.docx` : `${ledger}.${String(number)}.docx`))
      number += 1;
  }
  return names;
}

function rankOf(ledger: string): number {
  return LEDGER_ENDINGS.indexOf(posix.extname(ledger).toLowerCase());
}

function withoutEnding(ledger: string): string {
  return ledger.slice(0, -posix.extname(ledger).length);
}
