import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement, type ReactNode } from 'react';
import type { Finding } from '@/core/findings';
import { sayFinding } from '@/core/wording';
import { MoreList } from '../parts/MoreList';
import { NoticeBar } from '../parts/NoticeBar';
import { useLayout } from '../parts/use-layout';
import type { DocumentState } from '../state/document-store';
import { usePane } from '../state/pane-context';
import { isWriting } from '../state/work';
import { ChangeGroups } from './ChangeGroups';
import { hasWork } from './group-changes';
import type { RefreshActions } from './refresh-actions';
import { RefreshFoot } from './RefreshFoot';
import { hasVersions } from './versions-of';
import { WrittenNotice } from './WrittenNotice';

const Versions = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "versions" */ './Versions');
  return { default: loaded.Versions };
});

interface RefreshProps {
  readonly state: DocumentState;
  /** The ledger is just being read or counted: other numbers may come. */
  readonly isCounting: boolean;
  readonly actions: RefreshActions;
}

/** The figures of a document, what would change first: old → new, why, and what is to become of each. */
export function RefreshScreen({
  state,
  isCounting,
  actions,
  children,
}: RefreshProps & {
  /** What to know before anything is written. */
  readonly children?: ReactNode;
}): ReactElement | null {
  const layout = useLayout();
  const { document, plan, review, ticks, kept, written, work } = state;
  if (plan === null) return null;
  const isBusy = isWriting(work);
  return (
    <div className={layout.column}>
      {written !== null && <WrittenNotice written={written} onDismiss={actions.dismissWritten} />}
      <ReviewFindings findings={[...plan.findings, ...(review?.findings ?? [])]} />
      {hasWork(plan.changes) && children}
      <ChangeGroups
        changes={plan.changes}
        whys={review?.whys ?? []}
        deciding={{
          ticks,
          kept,
          isBusy,
          onTick: actions.tick,
          onKeep: actions.keep,
          onShow: actions.show,
        }}
      />
      {document !== null && hasVersions(document) && (
        <Suspense fallback={null}>
          <Versions document={document} isBusy={isBusy} onRestore={actions.restore} />
        </Suspense>
      )}
      <RefreshFoot state={state} isCounting={isCounting} actions={actions} />
    </div>
  );
}

/** Those at marks may be many; what concerns all of the document comes first. */
function ReviewFindings({ findings }: { readonly findings: readonly Finding[] }): ReactElement | null {
  const { language } = usePane();
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <MoreList items={findings} step={5} keyOf={(_, index) => String(index)}>
      {(finding) => (
        <div className={styles.finding}>
          <NoticeBar intent={finding.severity === 'info' ? 'info' : 'warning'}>
            {sayFinding(finding, language)}
          </NoticeBar>
        </div>
      )}
    </MoreList>
  );
}

const useStyles = makeStyles({
  finding: { paddingBottom: tokens.spacingVerticalXS },
});
