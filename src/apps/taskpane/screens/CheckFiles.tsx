import type { ReactElement } from 'react';
import type { Correction } from '@/core/doctor';
import type { HeldLedger, LedgerStore } from '../state/ledger-store';
import { usePane } from '../state/pane-context';
import { CheckTab } from './CheckTab';
import { downloading } from './treatment';

/** What was found in ledger files, which are corrected in copies. */
export function CheckFiles({
  held,
  ledger,
  isBusy,
  onSave,
}: {
  readonly held: HeldLedger;
  readonly ledger: LedgerStore;
  readonly isBusy: boolean;
  readonly onSave: (corrections: readonly Correction[]) => void;
}): ReactElement {
  const { text } = usePane();
  return (
    <CheckTab
      held={held}
      goTo={null}
      treatment={downloading(text, isBusy, onSave)}
      mapping={{ canKeep: false, onMap: (mapping) => void ledger.map(mapping) }}
    />
  );
}
