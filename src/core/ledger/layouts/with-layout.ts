import type { FoundTable } from '../found-table';
import type { LedgerModel } from '../ledger-model';
import { withSectionBranches } from './section-branches';
import { withSectionKinds } from './section-kinds';
import { withTickedKinds, type TickColumns } from './tick-columns';

/** The same table with columns for what its layout says of branches and kinds: lines between the rows, ticks. */
export function withLayout(found: FoundTable, ticks: TickColumns | null, model: LedgerModel): FoundTable {
  const named = withSectionBranches(found, model);
  const told = withSectionKinds(ticks === null ? named : withTickedKinds(named, ticks, model), model);
  return told === found ? found : { ...told, plain: found };
}
