import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLayout } from '../parts/use-layout';
import type { ExcelSession } from '../state/excel-session';
import type { HeldLedger } from '../state/ledger-store';
import { usePane } from '../state/pane-context';
import { reportFile } from '../state/report-file';
import { useStore } from '../state/use-store';
import { ComposeReport } from './ComposeReport';
import { Outline } from './Outline';

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
    <ComposeReport
      ledger={session.ledger}
      held={held}
      actions={(draft) => (
        <div className={layout.column}>
          <div>
            <Button
              appearance="primary"
              disabled={work !== null}
              onClick={() =>
                void session.saveReport(draft, reportFile(held.overview, draft.narrative, text.report))
              }
            >
              {text.report.download}
            </Button>
          </div>
          {isOnMac && <span className={layout.quiet}>{text.output.macHint}</span>}
        </div>
      )}
      shown={({ report }) => <Outline report={report} />}
    />
  );
}
