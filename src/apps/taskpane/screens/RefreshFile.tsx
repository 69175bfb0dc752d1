import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { Busy } from '../parts/Busy';
import { FilePicker } from '../parts/FilePicker';
import { NoticeBar } from '../parts/NoticeBar';
import { StoreFailure } from '../parts/StoreFailure';
import { useLayout } from '../parts/use-layout';
import type { DocumentStore } from '../state/document-store';
import type { HeldLedger } from '../state/ledger-store';
import type { OpenedReport, PageSession } from '../state/page-session';
import { usePane } from '../state/pane-context';
import { useStore } from '../state/use-store';
import { isWriting } from '../state/work';
import { FaultNotice } from './FaultNotice';
import { RefreshScreen } from './RefreshScreen';
import { TurnFrame } from './TurnFrame';

/** Last month's report as a file: dropped, refreshed, handed over again. */
export function RefreshFile({ session }: { readonly session: PageSession }): ReactElement {
  const { text } = usePane();
  const { report } = useStore(session);
  if (report !== null) return <OpenedFile session={session} report={report} />;
  return (
    <FilePicker
      primary
      button={text.refresh.choose}
      hint={text.refresh.dropReport}
      accept=".docx"
      onFiles={(files) => void session.takeFiles(files)}
    />
  );
}

function OpenedFile({
  session,
  report: { file, document },
}: {
  readonly session: PageSession;
  readonly report: OpenedReport;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const state = useStore(document);
  const { work } = state;
  const { held, work: counting } = useStore(session.ledger);
  const hasMarks = (state.document?.marks.length ?? 0) > 0;
  return (
    <div className={layout.column}>
      <div className={layout.spread}>
        <span className={layout.strong}>{file}</span>
        <Button size="small" disabled={isWriting(work)} onClick={() => void session.closeReport()}>
          {text.refresh.otherFile}
        </Button>
      </div>
      <Busy works={[work]} />
      <StoreFailure store={document} />
      {state.document !== null && !hasMarks && (
        <NoticeBar intent="warning">{text.refresh.noMarks(file)}</NoticeBar>
      )}
      {hasMarks && held !== null && (
        <TurnOfFile session={session} held={held} document={document}>
          <RefreshScreen
            state={state}
            isCounting={counting !== null}
            actions={{
              tick: (indexes, isOn) => document.tick(indexes, isOn),
              update: () => void session.updateReport(),
              restore: () => void session.restoreReport(),
              readAgain: () => void document.read(),
              dismissWritten: () => document.dismissWritten(),
              show: null,
            }}
          >
            <FaultNotice findings={held.overview.findings} />
            <span className={layout.quiet}>{text.refresh.savedHint}</span>
          </RefreshScreen>
        </TurnOfFile>
      )}
    </div>
  );
}

function TurnOfFile({
  session,
  held,
  document,
  children,
}: {
  readonly session: PageSession;
  readonly held: HeldLedger;
  readonly document: DocumentStore;
  readonly children: ReactNode;
}): ReactElement {
  const { text } = usePane();
  const { turn } = useStore(session);
  const { work } = useStore(session.ledger);
  return (
    <TurnFrame
      turn={turn}
      state={useStore(document)}
      year={held.overview.year}
      isCounting={work !== null}
      hint={text.turn.onPage}
      onOpen={() => void session.openTurn()}
      actions={{
        turn: () => void session.turnReport(),
        close: () => session.closeTurn(),
        showMark: null,
        showText: null,
      }}
    >
      {children}
    </TurnFrame>
  );
}
