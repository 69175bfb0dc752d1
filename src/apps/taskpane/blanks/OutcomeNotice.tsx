import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { NoticeBar } from '../parts/NoticeBar';
import { useLayout } from '../parts/use-layout';
import type { BlanksOutcome } from '../state/blanks-state';
import { usePane } from '../state/pane-context';
import { useBlanksText } from '../text/blanks-texts';

/** What became of the blanks that were to be filled, with the way back. */
export function OutcomeNotice({
  outcome,
  undo,
  isBusy,
  onDismiss,
}: {
  readonly outcome: BlanksOutcome;
  /** Null: there is no way back. */
  readonly undo: (() => void) | null;
  readonly isBusy: boolean;
  readonly onDismiss: () => void;
}): ReactElement {
  const { audit } = usePane().text;
  const words = useBlanksText();
  const layout = useLayout();
  if (outcome.type === 'emptied') {
    const { emptied, left } = outcome;
    return (
      <NoticeBar intent={left === 0 ? 'success' : 'warning'} onDismiss={onDismiss}>
        <div>{words.emptied(emptied)}</div>
        {left > 0 && <div>{words.notEmptied(left)}</div>}
      </NoticeBar>
    );
  }
  const { filled, left } = outcome;
  const reasons = { ...audit.left, changed: words.changed };
  return (
    <NoticeBar intent={left.length === 0 ? 'success' : 'warning'} onDismiss={onDismiss}>
      <div>{words.filled(filled.length)}</div>
      {left.length > 0 && <div>{words.notFilled(left.length)}</div>}
      <ul className={layout.list}>
        {left.map(({ blank, reason }) => (
          <li key={blank.index}>
            <span className={layout.strong}>
              {blank.before.slice(-8)}
              {blank.blank}
            </span>{' '}
            {reasons[reason]}
          </li>
        ))}
      </ul>
      {undo !== null && (
        <Button size="small" disabled={isBusy} onClick={undo}>
          {words.undo}
        </Button>
      )}
    </NoticeBar>
  );
}
