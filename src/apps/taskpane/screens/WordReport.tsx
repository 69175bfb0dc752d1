import { Button, Spinner } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import { tellsOfFigures } from '@/core/marks';
import { NoticeBar } from '../parts/NoticeBar';
import { useLayout } from '../parts/use-layout';
import type { HeldLedger } from '../state/ledger-store';
import { usePane } from '../state/pane-context';
import type { ReportDraft } from '../state/report-draft';
import { useBusy } from '../state/use-busy';
import { useStore } from '../state/use-store';
import type { WordSession } from '../state/word-session';
import { useBlanksOffer } from '../text/blanks-offer';
import { ComposeReport } from './ComposeReport';
import { FaultNotice } from './FaultNotice';
import { Outline } from './Outline';
import { decidingActions } from './refresh-actions';
import { RefreshScreen } from './RefreshScreen';
import { TurnFrame } from './TurnFrame';

interface WordProps {
  readonly session: WordSession;
  readonly held: HeldLedger;
}

/** The report in Word: to be refreshed where the document has figures, else to be inserted. */
export function WordReport({
  session,
  held,
  onBlanks,
}: WordProps & { readonly onBlanks: () => void }): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const { document, work } = useStore(session.document);
  const [isComposing, setComposing] = useState(false);
  if (document === null) {
    return work === null ? (
      <div>
        <Button onClick={() => void session.readAgain()}>{text.refresh.readAgain}</Button>
      </div>
    ) : (
      <Spinner size="small" label={text.refresh.reading} />
    );
  }
  const hasMarks = document.marks.length > 0;
  return (
    <div className={layout.column}>
      {hasMarks ? (
        <MarkedHead
          session={session}
          isComposing={isComposing}
          onCompose={() => setComposing(!isComposing)}
        />
      ) : (
        <DraftHead onBlanks={onBlanks} />
      )}
      {hasMarks && !isComposing ? (
        <TurnInWord session={session} held={held}>
          <RefreshInWord session={session} held={held} />
        </TurnInWord>
      ) : (
        <ComposeReport
          ledger={session.ledger}
          held={held}
          actions={(draft) => (
            <InsertActions session={session} draft={draft} onInserted={() => setComposing(false)} />
          )}
          shown={({ report }) => <Outline report={report} />}
        />
      )}
    </div>
  );
}

/** A document without figures may be a draft that only lacks them. */
function DraftHead({ onBlanks }: { readonly onBlanks: () => void }): ReactElement {
  const offer = useBlanksOffer();
  const layout = useLayout();
  return (
    <div className={layout.wrap}>
      <span>{offer.here}</span>
      <Button size="small" onClick={onBlanks}>
        {offer.open}
      </Button>
    </div>
  );
}

/** What else can be done with a document that has figures. */
function MarkedHead({
  session,
  isComposing,
  onCompose,
}: {
  readonly session: WordSession;
  readonly isComposing: boolean;
  readonly onCompose: () => void;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const { document } = useStore(session.document);
  const isBusy = useBusy(session);
  const reading = document?.reading;
  return (
    <div className={layout.wrap}>
      <Button size="small" onClick={onCompose}>
        {isComposing ? text.report.backToRefresh : text.report.another}
      </Button>
      {reading?.state === 'present' && tellsOfFigures(reading.record) && (
        <Button size="small" disabled={isBusy} onClick={() => void session.openAnnex()}>
          {text.trace.openAnnex}
        </Button>
      )}
    </div>
  );
}

function TurnInWord({ session, held, children }: WordProps & { readonly children: ReactNode }): ReactElement {
  const { text } = usePane();
  const { document, ledger } = session;
  const { turn } = useStore(session);
  const { work } = useStore(ledger);
  return (
    <TurnFrame
      turn={turn}
      state={useStore(document)}
      year={held.overview.year}
      isCounting={work !== null}
      hint={text.turn.inWord}
      onOpen={() => void session.openTurn()}
      actions={{
        turn: () => void turn?.turn(),
        close: () => session.closeTurn(),
        showMark: (index) => void session.showMarkAt(index),
        showText: (read) => (place) => void session.showText(place, read),
      }}
    >
      {children}
    </TurnFrame>
  );
}

function RefreshInWord({ session, held }: WordProps): ReactElement {
  const { text } = usePane();
  const { document } = session;
  const { cautions } = useStore(session);
  const { work } = useStore(session.ledger);
  return (
    <RefreshScreen
      state={useStore(document)}
      isCounting={work !== null}
      actions={{
        ...decidingActions(document),
        update: () => void document.update(),
        restore: (steps) => void session.restore(steps),
        readAgain: () => void session.readAgain(),
        show: (index) => void session.showMarkAt(index),
      }}
    >
      <FaultNotice findings={held.overview.findings} />
      {cautions?.trackChanges === 'on' && <NoticeBar intent="warning">{text.refresh.trackChanges}</NoticeBar>}
      {cautions?.trackChanges === 'unknown' && <NoticeBar intent="info">{text.refresh.cannotTell}</NoticeBar>}
    </RefreshScreen>
  );
}

function InsertActions({
  session,
  draft,
  onInserted,
}: {
  readonly session: WordSession;
  readonly draft: ReportDraft;
  readonly onInserted: () => void;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const isBusy = useBusy(session);
  // What a document of its own is made of can't be put into another one piece by piece.
  const isFromDocument = draft.narrative.docx !== undefined;
  const insert = async (place: 'cursor' | 'end') => {
    if (await session.insertReport(draft, place)) onInserted();
  };
  return (
    <div className={layout.wrap}>
      {!isFromDocument && (
        <>
          <Button appearance="primary" disabled={isBusy} onClick={() => void insert('cursor')}>
            {text.report.insertHere}
          </Button>
          <Button disabled={isBusy} onClick={() => void insert('end')}>
            {text.report.insertAtEnd}
          </Button>
        </>
      )}
      <Button
        appearance={isFromDocument ? 'primary' : 'secondary'}
        disabled={isBusy}
        onClick={() => void session.openAsNew(draft)}
      >
        {text.report.openAsNew}
      </Button>
    </div>
  );
}
