import type { ReactElement } from 'react';
import { useLayout } from '../parts/use-layout';
import type { ExcelSession } from '../state/excel-session';
import type { HeldLedger } from '../state/ledger-store';
import { usePane } from '../state/pane-context';
import { useStore } from '../state/use-store';
import { ComposeReport } from './ComposeReport';
import { DownloadReport } from './DownloadReport';
import { Outline } from './Outline';
import { TraceReport } from './TraceReport';

/** A report of the open workbook, as a file. */
export function ReportFromExcel({
  session,
  held,
}: {
  readonly session: ExcelSession;
  readonly held: HeldLedger;
}): ReactElement {
  const { text, isOnMac } = usePane();
  const layout = useLayout();
  const { work } = useStore(session);
  return (
    <div className={layout.wide}>
      <ComposeReport
        ledger={session.ledger}
        held={held}
        actions={(draft) => (
          <div className={layout.column}>
            <DownloadReport
              draft={draft}
              overview={held.overview}
              isBusy={work !== null}
              onDownload={(chosen, file) => void session.saveReport(chosen, file)}
            />
            {isOnMac && <span className={layout.quiet}>{text.output.macHint}</span>}
          </div>
        )}
        shown={({ report }) => <Outline report={report} />}
      />
      <TraceReport traced={session.traced} />
    </div>
  );
}
