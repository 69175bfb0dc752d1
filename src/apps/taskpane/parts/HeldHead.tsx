import type { ReactElement } from 'react';
import type { LedgerStore } from '../state/ledger-store';
import type { LinkBarProps, LinkParts } from '../state/pane-link';
import { LedgerBar } from './LedgerBar';
import { ScopeRow } from './ScopeRow';

/** Which ledger a pane has, and for what it is counted: one that is linked is counted for what the document is. */
export function HeldHead({
  link,
  ledger,
  ...props
}: LinkBarProps & {
  readonly link: LinkParts | null;
  readonly ledger: Pick<LedgerStore, 'choose'>;
}): ReactElement {
  const { held, onChooseAgain } = props;
  if (link !== null && held.origin === 'link') return <>{link.bar(props)}</>;
  return (
    <>
      <LedgerBar held={held} isStale={false} onReadAgain={onChooseAgain} />
      <ScopeRow overview={held.overview} onChoose={(choice) => void ledger.choose(choice)} />
    </>
  );
}
