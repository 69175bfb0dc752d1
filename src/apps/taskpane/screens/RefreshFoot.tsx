import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { StickyFoot } from '../parts/StickyFoot';
import { useLayout } from '../parts/use-layout';
import { lackingReasons } from '../state/decisions';
import type { DocumentState } from '../state/document-store';
import { usePane } from '../state/pane-context';
import { isWriting } from '../state/work';
import { hasWork } from './group-changes';
import { doesKeepPersons, PersonsChoice } from './PersonsChoice';
import type { RefreshActions } from './refresh-actions';

const useStyles = makeStyles({
  line: { flexBasis: '100%' },
});

interface FootProps {
  readonly state: DocumentState;
  readonly isCounting: boolean;
  readonly actions: Pick<RefreshActions, 'keepPersons' | 'update' | 'readAgain'>;
}

/** What is kept of persons, and the button that writes all that was decided. */
export function RefreshFoot({ state, isCounting, actions }: FootProps): ReactElement {
  const { text } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  const isBusy = isWriting(state.work);
  const lacking = lackingReasons(state.kept);
  const isShown = hasWork(state.plan?.changes ?? []) || doesKeepPersons(state.document);
  return (
    <>
      {isShown && <PersonsChoice state={state} isBusy={isBusy} onChange={actions.keepPersons} />}
      <StickyFoot>
        {lacking > 0 && (
          <div className={mergeClasses(layout.quiet, styles.line)}>{text.review.lackingReasons(lacking)}</div>
        )}
        <WriteButton state={state} isOff={isBusy || isCounting || lacking > 0} onWrite={actions.update} />
        <Button appearance="subtle" disabled={isBusy} onClick={actions.readAgain}>
          {text.refresh.readAgain}
        </Button>
      </StickyFoot>
    </>
  );
}

function WriteButton({
  state: { document, plan, ticks, kept, keepsPersons },
  isOff,
  onWrite,
}: {
  readonly state: DocumentState;
  readonly isOff: boolean;
  readonly onWrite: () => void;
}): ReactElement | null {
  const { text } = usePane();
  const decided = ticks.size + kept.size;
  const isRecordOnly = decided === 0 && keepsPersons !== null && keepsPersons !== doesKeepPersons(document);
  if (!isRecordOnly && !hasWork(plan?.changes ?? [])) return null;
  return (
    <Button appearance="primary" disabled={isOff || (decided === 0 && !isRecordOnly)} onClick={onWrite}>
      {isRecordOnly ? text.review.recordOnly : text.review.update(ticks.size, kept.size)}
    </Button>
  );
}
