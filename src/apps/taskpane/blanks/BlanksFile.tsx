import { Button, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FailureBar } from '../parts/FailureBar';
import { FilePicker } from '../parts/FilePicker';
import { NoticeBar } from '../parts/NoticeBar';
import { useLayout } from '../parts/use-layout';
import { FileFrame } from '../screens/FileFrame';
import type { BlanksStore } from '../state/blanks-store';
import type { OpenedReport, PageSession } from '../state/page-session';
import { usePane } from '../state/pane-context';
import { useAnswer } from '../state/use-answer';
import { useStore } from '../state/use-store';
import { isWriting } from '../state/work';
import { useBlanksText } from '../text/blanks-texts';
import { BlanksPanel } from './BlanksPanel';

interface FileProps {
  readonly session: PageSession;
  readonly report: OpenedReport;
}

/** 填空 of a document as a file: a draft, a model text, last year's report. */
export function BlanksFile({ session }: { readonly session: PageSession }): ReactElement {
  const words = useBlanksText();
  const { report } = useStore(session);
  if (report !== null) return <OpenedFile session={session} report={report} />;
  return (
    <FilePicker
      primary
      button={words.choose}
      hint={words.drop}
      accept=".docx"
      onFiles={(files) => void session.takeFiles(files)}
    />
  );
}

function OpenedFile({ session, report }: FileProps): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const { document, blanks } = report;
  const words = useBlanksText();
  const { work, document: read } = useStore(document);
  const { work: counting } = useStore(session.ledger);
  const isBusy = isWriting(work) || counting !== null;
  const { value: store, failure } = useAnswer(() => blanks.open(), [blanks]);
  return (
    <FileFrame session={session} report={report} isBusy={isBusy}>
      {failure !== null && <FailureBar failure={failure} />}
      {store === null && failure === null && <Spinner size="small" label={text.program.opening} />}
      {store !== null && <FileBlanks session={session} store={store} isBusy={isBusy} />}
      {read !== null && read.marks.length > 0 && (
        <div className={layout.wrap}>
          <Button size="small" disabled={isBusy} onClick={() => void session.saveTemplate()}>
            {words.saveTemplate}
          </Button>
          <span className={layout.quiet}>{words.templateHint}</span>
        </div>
      )}
    </FileFrame>
  );
}

function FileBlanks({
  session,
  store,
  isBusy,
}: {
  readonly session: PageSession;
  readonly store: BlanksStore;
  readonly isBusy: boolean;
}): ReactElement {
  const words = useBlanksText();
  const { held } = useStore(session.ledger);
  const { isChanged } = useStore(store);
  return (
    <BlanksPanel store={store} held={held} isBusy={isBusy} showsText>
      {isChanged && (
        <NoticeBar intent="warning">
          <div>{words.unsaved}</div>
          <Button appearance="primary" size="small" disabled={isBusy} onClick={() => session.saveFilled()}>
            {words.download}
          </Button>
        </NoticeBar>
      )}
    </BlanksPanel>
  );
}
