import { becomingText, planCorrections, standingText, type Correction } from '@/core/doctor';
import { cellAddress } from '@/core/findings';
import { readLedger, type Sheet } from '@/core/ledger';
import { partyBranch } from '@/packs/party-branch';
import { workbook } from '#tests/samples/grid-workbook';

/** What can be corrected in sheets of a Party branch. */
export function corrections(
  sheets: readonly Sheet[],
  { year = null, file = 'ledger.xlsx' }: { readonly year?: number | null; readonly file?: string } = {},
): readonly Correction[] {
  const workbooks = [workbook(sheets, file)];
  const ledger = readLedger(workbooks, partyBranch.ledger, year === null ? {} : { year });
  return planCorrections({ workbooks, ledger, model: partyBranch.ledger, year });
}

const WORDS = { blank: '', asText: (value: string) => value };

/** `numberText D2: 25人 → 25`; of two cells `pair D2: 27/25 → 27, E2:  → 25`. */
export function shown({ reason, cells }: Correction): string {
  const changes = cells.map(
    (change) =>
      `${cellAddress(change.row, change.column)}: ${standingText(change, WORDS)} → ${becomingText(change)}`,
  );
  return `${reason} ${changes.join(', ')}`;
}
