import type { DraftTable } from './draft-table';
import type { SheetFindings } from './finding-collector';
import type { FoundTable } from './found-table';
import type { LedgerModel } from './ledger-model';
import { columnOf } from './matched-column';

/** Does a table of events tell by its title or its sheet's name that they are still to come? Not where it has a plan beside what was held. */
export function isPlanTable(found: FoundTable, model: LedgerModel): boolean {
  const { role, matches, said, isPlanned } = found;
  if (isPlanned === true) return true;
  if (role.planColumn === undefined || said !== undefined) return false;
  return columnOf(role.planColumn, matches) === null && isNamedPlan(found, model);
}

/** By its title or its sheet's name. */
export function isNamedPlan({ title, sheet }: FoundTable, { plans }: LedgerModel): boolean {
  return plans !== undefined && (plans.test(title) || plans.test(sheet.name.trim()));
}

/** The same table, none of whose rows was held; a person is told of the table, not of each row. */
export function withNothingHeld(draft: DraftTable, findings: SheetFindings): DraftTable {
  const { found, records } = draft;
  const detail = found.title === '' ? found.sheet.name : found.title;
  findings.add('table.plan', found.heading.number, found.heading.cells[0]?.column ?? 1, detail);
  return {
    ...draft,
    records: records.map((record) => ({ ...record, excluded: { reason: 'notHeld', detail } })),
  };
}
