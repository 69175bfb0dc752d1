import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LedgerFrame } from '../parts/LedgerFrame';
import { periodWords } from '../parts/period-words';
import { StoreFailure } from '../parts/StoreFailure';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import type { LinkBarProps } from '../state/pane-link';
import { useStore } from '../state/use-store';
import type { LinkText } from '../text/link-text';
import { useLinkText } from '../text/link-texts';
import { ChangedLine } from './ChangedLine';
import { CodeForm } from './CodeForm';
import { FollowSwitch } from './FollowSwitch';
import type { LinkAccess } from './link-access';
import type { LinkState } from './link-state';
import type { LinkedLedger } from './linked-ledger';
import { LineNotice } from './LineNotice';
import { momentWords } from './moment-words';

/** Which ledger is linked, of when its figures are, and what became of them since. */
export function LinkBar({
  link,
  access,
  canFollow,
  held,
  document,
  onChooseAgain,
  onReview,
}: LinkBarProps & {
  readonly link: LinkedLedger;
  readonly access: LinkAccess;
  readonly canFollow: boolean;
}): ReactElement {
  const { outside, language } = usePane();
  const text = useLinkText();
  const layout = useLayout();
  const state = useStore(link);
  const { isAsked } = useStore(access);
  const { overview, readAt } = held;
  const { year, period, takenAt } = overview;
  const moment = momentWords(takenAt ?? readAt.toISOString(), outside.now());
  const isLinked = state.line !== 'ended' && state.line !== 'refused';
  return (
    <LedgerFrame
      title={titleOf(state, isLinked, text, moment)}
      overview={overview}
      told={text.period(periodWords(period, year, language))}
    >
      <div className={layout.column}>
        <div className={layout.wrap}>
          <Button size="small" aria-label={text.anotherLedger} onClick={onChooseAgain}>
            {text.another}
          </Button>
          <Button size="small" onClick={() => (isLinked ? link.unlink() : link.again())}>
            {isLinked ? text.end : text.again}
          </Button>
        </div>
        <StoreFailure store={link} />
        {isAsked ? <CodeForm access={access} /> : <LineNotice state={state} moment={moment} />}
        {isLinked && canFollow && <FollowSwitch link={link} />}
        {document !== null && (
          <ChangedLine link={state} document={document} moment={moment} onReview={onReview} />
        )}
      </div>
    </LedgerFrame>
  );
}

/** It names the ledger whose figures are shown; where another one is being linked, that one is linked no more. */
function titleOf(
  { ledger, figuresOf }: LinkState,
  isLinked: boolean,
  text: LinkText,
  moment: string,
): string {
  const shown = figuresOf ?? ledger;
  return isLinked && shown === ledger ? text.linked(shown, moment) : text.unlinked(shown, moment);
}
