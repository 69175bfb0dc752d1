import type { ReactElement } from 'react';
import type { LedgerState } from '../state/held-ledger';
import type { LedgerStore } from '../state/ledger-store';
import { useStore } from '../state/use-store';
import { StoreFailure } from './StoreFailure';

/** Why a ledger could not be read, unless the list of its sheets says so already. */
export function LedgerFailure({ ledger }: { readonly ledger: LedgerStore }): ReactElement | null {
  return isToldBySheets(useStore(ledger)) ? null : <StoreFailure store={ledger} />;
}

function isToldBySheets({ failure, unread }: LedgerState): boolean {
  const isListed = unread !== null && unread.sheets.length > 0;
  return isListed && failure?.code === 'file.noLedger' && failure.others.length === 0;
}
