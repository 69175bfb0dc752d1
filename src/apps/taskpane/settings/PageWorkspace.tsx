import { lazy, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { FileInput } from '../parts/FileInput';
import { HeldHead } from '../parts/HeldHead';
import { Late } from '../parts/Late';
import { useLayout } from '../parts/use-layout';
import { Workspace, type TabName } from '../parts/Workspace';
import { ChartScreen } from '../screens/ChartScreen';
import { CheckFiles } from '../screens/CheckFiles';
import { FiguresTab } from '../screens/FiguresTab';
import { LEDGER_FILES } from '../screens/Invitation';
import { NewReport } from '../screens/NewReport';
import { RefreshFile } from '../screens/RefreshFile';
import type { HeldLedger } from '../state/ledger-store';
import type { PageSession } from '../state/page-session';
import { usePane } from '../state/pane-context';
import type { LinkParts } from '../state/pane-link';
import { useOpenFigure } from '../state/use-open-figure';
import { useRecord } from '../state/use-record';
import { useStore } from '../state/use-store';
import { reachOf } from '../trace/row-reach';

const AuditFile = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "audit" */ '../screens/AuditFile');
  return { default: loaded.AuditFile };
});

const BlanksFile = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "blanks" */ '../blanks/BlanksFile');
  return { default: loaded.BlanksFile };
});

const TABS: readonly TabName[] = ['report', 'refresh', 'blanks', 'audit', 'figures', 'check', 'chart'];

/** Where a report that was just opened can be worked on as well as in its own tab. */
const STAYS: readonly TabName[] = ['audit', 'blanks'];

interface PageProps {
  readonly session: PageSession;
  readonly held: HeldLedger;
  readonly link: LinkParts | null;
  readonly onChooseAgain: () => void;
}

/** The page with a ledger: the report and its preview, an earlier report to refresh, figures, findings, chart. */
export function PageWorkspace(props: PageProps): ReactElement {
  const { session, held } = props;
  const layout = useLayout();
  const { report, work } = useStore(session);
  const [tab, setTab] = useState<TabName>('report');
  const { opened, trace, open } = useOpenFigure(tab, setTab);
  const record = useRecord(report?.document ?? null);
  const reach = useMemo(() => reachOf(held), [held]);
  useEffect(() => {
    if (report !== null) setTab((shown) => (STAYS.includes(shown) ? shown : 'refresh'));
  }, [report]);
  return (
    <div className={layout.column}>
      <PageHead {...props} onReview={() => setTab('refresh')} />
      <Workspace names={TABS} chosen={tab} onChoose={setTab} held={held} ledger={session.ledger}>
        {tab === 'report' && <NewReport session={session} held={held} onTrace={trace} />}
        {tab === 'refresh' && <RefreshFile session={session} onBlanks={() => setTab('blanks')} />}
        <Late>
          {tab === 'blanks' && <BlanksFile session={session} />}
          {tab === 'audit' && <AuditFile session={session} />}
        </Late>
        {tab === 'figures' && (
          <FiguresTab held={held} opened={opened} onOpen={open} reach={reach} record={record} />
        )}
        {tab === 'check' && <CheckFiles session={session} held={held} isBusy={work !== null} />}
        {tab === 'chart' && <ChartScreen months={held.overview.months} />}
      </Workspace>
    </div>
  );
}

/** The ledger, and another in its place: files at once; where there is a link too, there is more to choose from. */
function PageHead({
  session,
  held,
  link,
  onChooseAgain,
  onReview,
}: PageProps & { readonly onReview: () => void }): ReactElement {
  const { text } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const { report } = useStore(session);
  return (
    <>
      <HeldHead
        held={held}
        link={link}
        ledger={session.ledger}
        document={report?.document ?? null}
        onChooseAgain={link === null ? () => input.current?.click() : onChooseAgain}
        onReview={onReview}
      />
      <FileInput
        ref={input}
        label={text.ledger.chooseAgain}
        accept={LEDGER_FILES}
        multiple
        onFiles={(files) => void session.takeFiles(files)}
      />
    </>
  );
}
