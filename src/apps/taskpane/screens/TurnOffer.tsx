import { Button, Link } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { AssembledRefresh } from '@/core/assemble';
import { NoticeBar } from '../parts/NoticeBar';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';

/**
 * Around the figures of a document: where the ledger is of a later year than the document, the turn of the year is the
 * step to take, and they come only after that was declined; else a quiet way leads there.
 */
export function TurnOffer({
  plan,
  isBusy,
  onOpen,
  children,
}: {
  readonly plan: AssembledRefresh | null;
  readonly isBusy: boolean;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const [declined, setDeclined] = useState('');
  const years = laterYear(plan);
  const offered = years === null ? '' : `${String(years.from)}-${String(years.to)}`;
  if (years !== null && offered !== declined) {
    return (
      <div className={layout.column}>
        <NoticeBar intent="info">{text.turn.offer(years.from, years.to)}</NoticeBar>
        <div className={layout.wrap}>
          <Button appearance="primary" disabled={isBusy} onClick={onOpen}>
            {text.turn.open(years.to)}
          </Button>
          <Button appearance="subtle" disabled={isBusy} onClick={() => setDeclined(offered)}>
            {text.turn.refreshOnly}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={layout.column}>
      {children}
      {plan !== null && (
        <div>
          <Link as="button" disabled={isBusy} onClick={onOpen}>
            {text.turn.link}
          </Link>
        </div>
      )}
    </div>
  );
}

/** Null where the ledger is not of a later year than the document. */
function laterYear(plan: AssembledRefresh | null): { readonly from: number; readonly to: number } | null {
  const found = plan?.findings.find(({ code }) => code === 'record.otherYear');
  if (found === undefined) return null;
  const [from, to] = [Number(found.value), Number(found.fields['year'])];
  return to > from ? { from, to } : null;
}
