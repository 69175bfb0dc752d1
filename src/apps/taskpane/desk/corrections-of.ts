import type { LedgerAccount } from '@/core/assemble';
import { planCorrections, provenCorrections, type Correction } from '@/core/doctor';
import type { Workbook } from '@/core/ledger';
import type { Pack } from '@/core/pack';
import type { Recountable } from './recountable';

/** The corrections that can be offered: tried, and found to change no figure. */
export function correctionsOf(
  { workbooks, account, year, countAgain }: Recountable,
  pack: Pack,
): readonly Correction[] {
  const { ledger } = account;
  const planned = planCorrections({ workbooks, ledger, model: pack.ledger, year });
  const read = (books: readonly Workbook[]) => readingOf(countAgain(books));
  return provenCorrections(planned, { workbooks, before: readingOf(account), read });
}

function readingOf({ figures, findings }: LedgerAccount) {
  return { figures: figures.all(), findings };
}
