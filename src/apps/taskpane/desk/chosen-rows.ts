import type { LedgerAccount } from '@/core/assemble';
import { rowStanding, withoutRows, type ChosenRows, type RowStanding } from '@/core/effect';
import { FIGURES_ROLE, type Figures } from '@/core/figures';
import type { Pack } from '@/core/pack';
import type { Recountable } from './recountable';

/** What rows are to the figures of an account. */
export function standingOf(
  rows: ChosenRows,
  { workbooks, account: { ledger, findings } }: Recountable,
  figures: Figures,
  pack: Pack,
): RowStanding {
  const roles = new Set(pack.ledger.roles.map(({ role }) => role));
  return rowStanding({ figures, findings, workbooks, ledger, roles, definitions: FIGURES_ROLE.role }, rows);
}

/**
 * The account as it would be without some rows, of the same year: the last row of a year may be what tells it, and
 * all figures of another year would explain nothing.
 */
export function countWithout(
  rows: ChosenRows,
  { workbooks, account, countAgain }: Recountable,
): LedgerAccount {
  const left = withoutRows(workbooks, rows);
  const { year } = account.figures.scope;
  const counted = countAgain(left);
  return counted.figures.scope.year === year ? counted : countAgain(left, year);
}
