import type { RecordedRow } from '@/core/marks';
import type { LedgerRow } from '../desk/ledger-row';
import type { HeldLedger } from '../state/held-ledger';

/** How a row behind a figure is reached where its ledger is at hand. */
export interface RowReach {
  /** `jump`: it leads to the cell. `look`: the row is shown beside its figure. */
  readonly type: 'jump' | 'look';
  /** Null where there is nothing to be told of the row. */
  readonly find: (row: RecordedRow) => Promise<LedgerRow | null>;
}

/** Rows of ledgers that came as files; null: nothing but a packet came, which brings no cells. */
export function reachOf(held: Pick<HeldLedger, 'overview' | 'desk'> | null): RowReach | null {
  if (held === null || held.overview.isFixed) return null;
  const { desk } = held;
  return { type: 'look', find: (row) => desk.showRow(row) };
}
