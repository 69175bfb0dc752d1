import type { ReactElement } from 'react';
import { NoticeBar } from '../parts/NoticeBar';
import { StoreFailure } from '../parts/StoreFailure';
import { useLayout } from '../parts/use-layout';
import { isTraceable } from '../state/is-traceable';
import type { OpenedReport, PageSession } from '../state/page-session';
import { usePane } from '../state/pane-context';
import { useBlanksOffer } from '../text/blanks-offer';
import { useStore } from '../state/use-store';
import { LateHistory } from './LateHistory';
import { ReportTrace } from './ReportTrace';

/** A report that was dropped before the ledger: what it says of itself, and what can be done with it. */
export function WaitingReport({
  session,
  report,
}: {
  readonly session: PageSession;
  readonly report: OpenedReport;
}): ReactElement {
  const { text } = usePane();
  const offer = useBlanksOffer();
  const layout = useLayout();
  const { file, document } = report;
  const { document: read } = useStore(document);
  if (read !== null && !isTraceable(read)) {
    return <NoticeBar intent="warning">{offer.noMarks(file)}</NoticeBar>;
  }
  return (
    <div className={layout.wide}>
      <StoreFailure store={document} />
      {read !== null && <NoticeBar intent="info">{text.refresh.needsLedger(file)}</NoticeBar>}
      <LateHistory document={document} onRestore={(steps) => void session.restoreReport(steps)} />
      <ReportTrace session={session} report={report} />
    </div>
  );
}
