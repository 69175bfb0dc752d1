import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { sayFinding } from '@/core/wording';
import { NoticeBar } from '../parts/NoticeBar';
import { useLayout } from '../parts/use-layout';
import type { DocumentState } from '../state/document-store';
import { usePane } from '../state/pane-context';
import { ChangeGroups } from './ChangeGroups';
import type { ShowMark } from './ChangeRow';
import { isWriting } from '../state/work';
import { canBeWritten } from './group-changes';
import { WrittenNotice } from './WrittenNotice';

export interface RefreshActions {
  readonly tick: (indexes: readonly number[], isOn: boolean) => void;
  readonly update: () => void;
  readonly restore: () => void;
  readonly readAgain: () => void;
  readonly dismissWritten: () => void;
  readonly show: ShowMark;
}

interface RefreshProps {
  readonly state: DocumentState;
  /** The ledger is just being read or counted: other numbers may come. */
  readonly isCounting: boolean;
  readonly actions: RefreshActions;
}

/** The figures of a document, what would change first: old → new, each with a tick. */
export function RefreshScreen({
  state,
  isCounting,
  actions,
  children,
}: RefreshProps & {
  /** What to know before anything is written. */
  readonly children?: ReactNode;
}): ReactElement | null {
  const { language } = usePane();
  const layout = useLayout();
  const { plan, ticks, written, work } = state;
  if (plan === null) return null;
  const isBusy = isWriting(work);
  return (
    <div className={layout.column}>
      {written !== null && <WrittenNotice written={written} onDismiss={actions.dismissWritten} />}
      {plan.findings.map((finding, index) => (
        <NoticeBar key={String(index)} intent={finding.severity === 'info' ? 'info' : 'warning'}>
          {sayFinding(finding, language)}
        </NoticeBar>
      ))}
      {hasWork(plan) && children}
      <ChangeGroups
        changes={plan.changes}
        ticking={{ ticks, isBusy, onTick: actions.tick, onShow: actions.show }}
      />
      <RefreshFoot state={state} isCounting={isCounting} actions={actions} />
    </div>
  );
}

const useStyles = makeStyles({
  // In sight however long the list is.
  foot: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Is there anything that could be written? */
function hasWork(plan: DocumentState['plan']): boolean {
  return plan?.changes.some(canBeWritten) === true;
}

function RefreshFoot({
  state: { plan, ticks, undo, work },
  isCounting,
  actions,
}: RefreshProps): ReactElement {
  const { text } = usePane();
  const styles = useStyles();
  const isBusy = isWriting(work);
  return (
    <div className={styles.foot}>
      {hasWork(plan) && (
        <Button
          appearance="primary"
          disabled={isBusy || isCounting || ticks.size === 0}
          onClick={actions.update}
        >
          {text.refresh.update(ticks.size)}
        </Button>
      )}
      {undo !== null && (
        <Button disabled={isBusy} onClick={actions.restore}>
          {text.refresh.restore}
        </Button>
      )}
      <Button appearance="subtle" disabled={isBusy} onClick={actions.readAgain}>
        {text.refresh.readAgain}
      </Button>
    </div>
  );
}
