import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { FilePicker } from '../parts/FilePicker';
import { NoticeBar } from '../parts/NoticeBar';
import { Section } from '../parts/Section';
import { useLayout } from '../parts/use-layout';
import { isTraceable } from '../state/is-traceable';
import type { DocumentStore, ReadDocument } from '../state/document-store';
import type { HeldLedger } from '../state/ledger-store';
import type { OpenedReport, PageSession } from '../state/page-session';
import { usePane } from '../state/pane-context';
import { useStore } from '../state/use-store';
import { isWriting } from '../state/work';
import { useBlanksOffer } from '../text/blanks-offer';
import { FaultNotice } from './FaultNotice';
import { FileFrame } from './FileFrame';
import { decidingActions } from './refresh-actions';
import { RefreshScreen } from './RefreshScreen';
import { ReportTrace } from './ReportTrace';
import { TurnFrame } from './TurnFrame';

/** Last month's report as a file: dropped, refreshed, handed over again. */
export function RefreshFile({
  session,
  onBlanks,
}: {
  readonly session: PageSession;
  /** Leads to 填空, where a document without figures can become one with them. */
  readonly onBlanks: () => void;
}): ReactElement {
  const { text } = usePane();
  const { report } = useStore(session);
  if (report !== null) return <OpenedFile session={session} report={report} onBlanks={onBlanks} />;
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

interface OpenedFileProps {
  readonly session: PageSession;
  readonly report: OpenedReport;
}

function OpenedFile({
  session,
  report,
  onBlanks,
}: OpenedFileProps & { readonly onBlanks: () => void }): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const { file, document } = report;
  const state = useStore(document);
  const { held, work: counting } = useStore(session.ledger);
  const hasMarks = (state.document?.marks.length ?? 0) > 0;
  return (
    <FileFrame session={session} report={report} isBusy={isWriting(state.work)}>
      {state.document !== null && !hasMarks && (
        <NoMarks file={file} isLost={hasLostMarks(state.document)} onBlanks={onBlanks} />
      )}
      {hasMarks && held !== null && (
        <TurnOfFile session={session} held={held} document={document}>
          <RefreshScreen
            state={state}
            isCounting={counting !== null}
            actions={{
              ...decidingActions(document),
              update: () => void session.updateReport(),
              restore: (steps) => void session.restoreReport(steps),
              readAgain: () => void document.read(),
              show: null,
            }}
          >
            <FaultNotice findings={held.overview.findings} />
            <span className={layout.quiet}>{text.refresh.savedHint}</span>
          </RefreshScreen>
        </TurnOfFile>
      )}
      {isTraceable(state.document) && (
        <Section title={text.trace.ofReport} isOpenAtFirst={false}>
          <ReportTrace session={session} report={report} />
        </Section>
      )}
    </FileFrame>
  );
}

function NoMarks({
  file,
  isLost,
  onBlanks,
}: {
  readonly file: string;
  readonly isLost: boolean;
  readonly onBlanks: () => void;
}): ReactElement {
  const { refresh } = usePane().text;
  const offer = useBlanksOffer();
  if (isLost) return <NoticeBar intent="warning">{refresh.lostMarks(file)}</NoticeBar>;
  return (
    <NoticeBar intent="info">
      <div>{offer.noMarks(file)}</div>
      <Button size="small" appearance="primary" onClick={onBlanks}>
        {offer.open}
      </Button>
    </NoticeBar>
  );
}

/** The record knows figures that no mark says any more. */
function hasLostMarks({ reading }: ReadDocument): boolean {
  return reading.state === 'present' && reading.record.figures.length > 0;
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
