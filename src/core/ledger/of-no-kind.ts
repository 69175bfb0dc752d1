import type { DraftTable } from './draft-table';
import type { SheetFindings } from './finding-collector';
import type { LedgerModel } from './ledger-model';

/** Of fewer rows each says enough for itself. */
const FEWEST_ROWS = 3;

/** Not one row is of a known kind: told once, and the table says nothing of the kinds it does not hold. */
export function ofNoKind(draft: DraftTable, model: LedgerModel, findings: SheetFindings): DraftTable {
  const { found, records } = draft;
  const { role, heading } = found;
  if (role.kinds === undefined || records.length < FEWEST_ROWS) return draft;
  if (!records.every(({ excluded }) => excluded?.reason === 'kindUnreadable')) return draft;
  const kinds = (model.vocabularies[role.kinds.vocabulary] ?? []).map(({ label }) => label).join('、');
  findings.add('kind.noneKnown', heading.number, heading.cells[0]?.column ?? 1, '', { kinds });
  return { ...draft, kinds: [] };
}
