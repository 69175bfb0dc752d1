import { Button } from '@fluentui/react-components';
import { lazy, useMemo, useState, type ReactElement } from 'react';
import { HeldHead } from '../parts/HeldHead';
import { Late } from '../parts/Late';
import { useLayout } from '../parts/use-layout';
import { Workspace, type TabName } from '../parts/Workspace';
import { CheckFiles } from '../screens/CheckFiles';
import { CursorBar } from '../screens/CursorBar';
import { FiguresTab } from '../screens/FiguresTab';
import { WordNoticeBar } from '../screens/WordNoticeBar';
import { WordReport } from '../screens/WordReport';
import type { HeldLedger } from '../state/ledger-store';
import { usePane } from '../state/pane-context';
import type { LinkParts } from '../state/pane-link';
import { useBusy } from '../state/use-busy';
import { useOpenFigure } from '../state/use-open-figure';
import { useRecord } from '../state/use-record';
import type { WordSession } from '../state/word-session';
import { reachOf } from '../trace/row-reach';

const AuditInWord = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "audit" */ '../screens/AuditInWord');
  return { default: loaded.AuditInWord };
});

const BlanksInWord = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "blanks" */ '../blanks/BlanksInWord');
  return { default: loaded.BlanksInWord };
});

const TABS: readonly TabName[] = ['report', 'blanks', 'figures', 'check', 'audit'];

/** Word with a ledger: the report, the figures, and what the ledger's reader found. */
export function WordWorkspace({
  session,
  held,
  link,
  onChooseAgain,
}: {
  readonly session: WordSession;
  readonly held: HeldLedger;
  readonly link: LinkParts | null;
  readonly onChooseAgain: () => void;
}): ReactElement {
  const layout = useLayout();
  const record = useRecord(session.document);
  const reach = useMemo(() => reachOf(held), [held]);
  const [tab, setTab] = useState<TabName>('report');
  const { overview } = held;
  const choose = (name: TabName) => {
    session.dismissNotice();
    setTab(name);
  };
  const { opened, trace, open } = useOpenFigure(tab, choose);
  return (
    <div className={layout.column}>
      <HeldHead
        held={held}
        link={link}
        ledger={session.ledger}
        document={session.document}
        onChooseAgain={onChooseAgain}
        onReview={() => choose('report')}
      />
      <WordNoticeBar session={session} />
      <CursorBar session={session} overview={overview} onTrace={trace} />
      <Workspace names={TABS} chosen={tab} onChoose={choose} held={held} ledger={session.ledger}>
        {tab === 'report' && <WordReport session={session} held={held} onBlanks={() => choose('blanks')} />}
        {tab === 'figures' && (
          <FiguresTab held={held} opened={opened} onOpen={open} reach={reach} record={record}>
            {opened !== null && <InsertFigure session={session} figure={opened} />}
          </FiguresTab>
        )}
        {tab === 'check' && <Check session={session} held={held} />}
        <Late>
          {tab === 'blanks' && <BlanksInWord session={session} />}
          {tab === 'audit' && <AuditInWord session={session} />}
        </Late>
      </Workspace>
    </div>
  );
}

function Check({
  session,
  held,
}: {
  readonly session: WordSession;
  readonly held: HeldLedger;
}): ReactElement {
  const isBusy = useBusy(session);
  return <CheckFiles session={session} held={held} isBusy={isBusy} />;
}

function InsertFigure({
  session,
  figure,
}: {
  readonly session: WordSession;
  readonly figure: string;
}): ReactElement {
  const { text } = usePane();
  const isBusy = useBusy(session);
  return (
    <div>
      <Button appearance="primary" disabled={isBusy} onClick={() => void session.insertFigure(figure)}>
        {text.figures.insert}
      </Button>
    </div>
  );
}
