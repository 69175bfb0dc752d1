import { Button } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
import type { HeldLedger } from '../state/ledger-store';
import type { PageSession } from '../state/page-session';
import { usePane } from '../state/pane-context';
import { reportFile } from '../state/report-file';
import { useStore } from '../state/use-store';
import { ComposeReport } from './ComposeReport';

const ReportPreview = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "preview" */ '../preview/ReportPreview');
  return { default: loaded.ReportPreview };
});

/** A new report on the page: as it will look, and as a file. */
export function NewReport({
  session,
  held,
  onTrace,
}: {
  readonly session: PageSession;
  readonly held: HeldLedger;
  readonly onTrace: (key: string) => void;
}): ReactElement {
  const { text } = usePane();
  const { work } = useStore(session);
  return (
    <ComposeReport
      ledger={session.ledger}
      held={held}
      actions={(draft) => (
        <div>
          <Button
            appearance="primary"
            disabled={work !== null}
            onClick={() =>
              void session.writeReport(draft, reportFile(held.overview, draft.narrative, text.report))
            }
          >
            {text.report.download}
          </Button>
        </div>
      )}
      shown={({ report }) => (
        <Suspense fallback={text.program.opening}>
          <ReportPreview report={report} onMark={onTrace} />
        </Suspense>
      )}
    />
  );
}
