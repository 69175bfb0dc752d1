import type { ReactElement } from 'react';
import type { Correction } from '@/core/doctor';
import type { HeldLedger, LedgerStore } from '../state/ledger-store';
import { usePane } from '../state/pane-context';
import { CheckTab } from './CheckTab';
import { downloading } from './treatment';

/** What keeps the ledger and hands out corrected copies. */
interface Correcting {
  readonly ledger: LedgerStore;
  readonly saveCorrected: (corrections: readonly Correction[]) => Promise<void>;
}

/** What was found in ledger files, which are corrected in copies. */
export function CheckFiles({
  session,
  held,
  isBusy,
}: {
  readonly session: Correcting;
  readonly held: HeldLedger;
  readonly isBusy: boolean;
}): ReactElement {
  const { text } = usePane();
  return (
    <CheckTab
      held={held}
      goTo={null}
      treatment={downloading(text, isBusy, (chosen) => void session.saveCorrected(chosen))}
      mapping={{ canKeep: false, onMap: (mapping) => void session.ledger.map(mapping) }}
    />
  );
}
