import { lazy, Suspense, type ReactElement } from 'react';
import type { HeldLedger } from '../state/ledger-store';
import type { PageSession } from '../state/page-session';
import { usePane } from '../state/pane-context';
import { useStore } from '../state/use-store';
import { ComposeReport } from './ComposeReport';
import { DownloadReport } from './DownloadReport';

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
        <DownloadReport
          draft={draft}
          overview={held.overview}
          isBusy={work !== null}
          onDownload={(chosen, file) => void session.writeReport(chosen, file)}
        />
      )}
      shown={({ report }) => (
        <Suspense fallback={text.program.opening}>
          <ReportPreview report={report} onMark={onTrace} />
        </Suspense>
      )}
    />
  );
}
