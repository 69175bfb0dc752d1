import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Busy } from '../parts/Busy';
import { FilePicker } from '../parts/FilePicker';
import { NoticeBar } from '../parts/NoticeBar';
import { StoreFailure } from '../parts/StoreFailure';
import { useLayout } from '../parts/use-layout';
import type { OpenedReport, PageSession } from '../state/page-session';
import { usePane } from '../state/pane-context';
import { useStore } from '../state/use-store';
import { isWriting } from '../state/work';
import { AuditPanel } from './AuditPanel';

/** 数字体检 of a report as a file: of any, also one that this program did not write. */
export function AuditFile({ session }: { readonly session: PageSession }): ReactElement {
  const { text } = usePane();
  const { report } = useStore(session);
  if (report !== null) return <OpenedFile session={session} report={report} />;
  return (
    <FilePicker
      primary
      button={text.audit.choose}
      hint={text.audit.drop}
      accept=".docx"
      onFiles={(files) => void session.takeFiles(files)}
    />
  );
}

function OpenedFile({
  session,
  report: { file, document, audit },
}: {
  readonly session: PageSession;
  readonly report: OpenedReport;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const { held, work: counting } = useStore(session.ledger);
  const { work } = useStore(document);
  const { isChanged } = useStore(audit);
  const isBusy = isWriting(work) || counting !== null;
  return (
    <div className={layout.column}>
      <div className={layout.spread}>
        <span className={layout.strong}>{file}</span>
        <Button size="small" disabled={isBusy} onClick={() => void session.closeReport()}>
          {text.refresh.otherFile}
        </Button>
      </div>
      <Busy works={[work]} />
      <StoreFailure store={document} />
      <AuditPanel audit={audit} held={held} isBusy={isBusy} show={null}>
        {isChanged && (
          <NoticeBar intent="warning">
            <div>{text.audit.unsaved}</div>
            <Button size="small" disabled={isBusy} onClick={() => session.saveAudited()}>
              {text.audit.download}
            </Button>
          </NoticeBar>
        )}
      </AuditPanel>
    </div>
  );
}
