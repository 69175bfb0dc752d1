import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FilePicker } from '../parts/FilePicker';
import { NoticeBar } from '../parts/NoticeBar';
import type { OpenedReport, PageSession } from '../state/page-session';
import { usePane } from '../state/pane-context';
import { useStore } from '../state/use-store';
import { isWriting } from '../state/work';
import { AuditPanel } from './AuditPanel';
import { FileFrame } from './FileFrame';

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
  report,
}: {
  readonly session: PageSession;
  readonly report: OpenedReport;
}): ReactElement {
  const { text } = usePane();
  const { document, audit } = report;
  const { held, work: counting } = useStore(session.ledger);
  const { work } = useStore(document);
  const { isChanged } = useStore(audit);
  const isBusy = isWriting(work) || counting !== null;
  return (
    <FileFrame session={session} report={report} isBusy={isBusy}>
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
    </FileFrame>
  );
}
