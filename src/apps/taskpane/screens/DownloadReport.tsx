import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Overview } from '../desk/overview';
import { usePane } from '../state/pane-context';
import type { ReportDraft } from '../state/report-draft';
import { reportFile } from '../state/report-file';

/** The way to have a drafted report as a file. */
export function DownloadReport({
  draft,
  overview,
  isBusy,
  onDownload,
}: {
  readonly draft: ReportDraft;
  readonly overview: Overview;
  readonly isBusy: boolean;
  readonly onDownload: (draft: ReportDraft, file: string) => void;
}): ReactElement {
  const { text } = usePane();
  const file = reportFile(overview, draft.narrative, text.report);
  return (
    <div>
      <Button appearance="primary" disabled={isBusy} onClick={() => onDownload(draft, file)}>
        {text.report.download}
      </Button>
    </div>
  );
}
