import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement, type ReactNode } from 'react';
import type { Finding } from '@/core/findings';
import { sayFinding } from '@/core/wording';
import { MoreList } from '../parts/MoreList';
import { NoticeBar } from '../parts/NoticeBar';
import { useLayout } from '../parts/use-layout';
import { lackingReasons } from '../state/decisions';
import type { DocumentState } from '../state/document-store';
import { usePane } from '../state/pane-context';
import { isWriting } from '../state/work';
import { ChangeGroups } from './ChangeGroups';
import type { ShowMark } from './deciding';
import { canBeWritten } from './group-changes';
import { hasVersions } from './versions-of';
import { WrittenNotice } from './WrittenNotice';

const Versions = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "versions" */ './Versions');
  return { default: loaded.Versions };
});

export interface RefreshActions {
  readonly tick: (indexes: readonly number[], isOn: boolean) => void;
  readonly keep: (indexes: readonly number[], reason: string) => void;
  readonly update: () => void;
  /** Takes back the newest so many writings. */
  readonly restore: (steps: number) => void;
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
      {hasWork(plan) && children}
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
  line: { flexBasis: '100%' },
  finding: { paddingBottom: tokens.spacingVerticalXS },
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
  state: { plan, ticks, kept, work },
  isCounting,
  actions,
}: RefreshProps): ReactElement {
  const { text } = usePane();
  const styles = useStyles();
  const layout = useLayout();
  const isBusy = isWriting(work);
  const lacking = lackingReasons(kept);
  const isReady = ticks.size + kept.size > 0 && lacking === 0;
  return (
    <div className={styles.foot}>
      {lacking > 0 && (
        <div className={mergeClasses(layout.quiet, styles.line)}>{text.review.lackingReasons(lacking)}</div>
      )}
      {hasWork(plan) && (
        <Button appearance="primary" disabled={isBusy || isCounting || !isReady} onClick={actions.update}>
          {text.review.update(ticks.size, kept.size)}
        </Button>
      )}
      <Button appearance="subtle" disabled={isBusy} onClick={actions.readAgain}>
        {text.refresh.readAgain}
      </Button>
    </div>
  );
}
