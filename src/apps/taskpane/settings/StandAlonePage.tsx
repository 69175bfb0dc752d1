import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, type ReactElement, type ReactNode } from 'react';
import { Busy } from '../parts/Busy';
import { LateNoticeBar } from '../parts/LateNoticeBar';
import { LedgerFailure } from '../parts/LedgerFailure';
import { StoreFailure } from '../parts/StoreFailure';
import { useLayout } from '../parts/use-layout';
import { FoldedAlone } from '../screens/FoldedAlone';
import { Invitation } from '../screens/Invitation';
import { UnreadSheets } from '../screens/UnreadSheets';
import { PageSession } from '../state/page-session';
import { usePane } from '../state/pane-context';
import type { LinkParts } from '../state/pane-link';
import { useChoosing } from '../state/use-choosing';
import { useDropAnywhere } from '../state/use-drop-anywhere';
import { useLink } from '../state/use-link';
import { useStore } from '../state/use-store';

const PageWorkspace = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "page-workspace" */ './PageWorkspace');
  return { default: loaded.PageWorkspace };
});

const WaitingReport = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "waiting-report" */ '../screens/WaitingReport');
  return { default: loaded.WaitingReport };
});

const AuditFile = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "audit" */ '../screens/AuditFile');
  return { default: loaded.AuditFile };
});

const BlanksFile = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "blanks" */ '../blanks/BlanksFile');
  return { default: loaded.BlanksFile };
});

/** The page that needs neither Word nor Excel: ledgers and reports as files. */
export function StandAlonePage(): ReactElement {
  const { text, outside, lacksOffice } = usePane();
  const layout = useLayout();
  const session = useMemo(() => new PageSession(outside), [outside]);
  useEffect(() => session.start(), [session]);
  const link = useLink((found) => found.link(session.ledger, null));
  useDropAnywhere((files) => void session.takeFiles(files));
  const { held, work } = useStore(session.ledger);
  const { saved, work: ownWork } = useStore(session);
  const [isChoosing, setChoosing] = useChoosing(held);
  return (
    <div className={layout.column}>
      {lacksOffice && <LateNoticeBar intent="warning">{text.program.lacksOffice}</LateNoticeBar>}
      <Busy works={[work, ownWork]} />
      <LedgerFailure ledger={session.ledger} />
      <StoreFailure store={session} />
      {saved !== null && (
        <LateNoticeBar onDismiss={() => session.dismissSaved()}>{text.report.saved(saved)}</LateNoticeBar>
      )}
      <UnreadSheets
        ledger={session.ledger}
        canKeep={false}
        onMap={(mapping) => void session.ledger.mapUnread(mapping)}
        onLeave={() => session.ledger.dismissFailure()}
      >
        {held === null || isChoosing ? (
          <NoLedger session={session} link={link}>
            {held !== null && (
              <div>
                <Button onClick={() => setChoosing(false)}>{text.program.back}</Button>
              </div>
            )}
          </NoLedger>
        ) : (
          <Suspense fallback={text.program.opening}>
            <PageWorkspace
              session={session}
              held={held}
              link={link}
              onChooseAgain={() => setChoosing(true)}
            />
          </Suspense>
        )}
      </UnreadSheets>
    </div>
  );
}

/** The invitation to drop a ledger; below it a report that was dropped before, and what it says of itself. */
function NoLedger({
  session,
  link,
  children,
}: {
  readonly session: PageSession;
  readonly link: LinkParts | null;
  readonly children: ReactNode;
}): ReactElement {
  const { text, outside } = usePane();
  const { report } = useStore(session);
  const year = outside.now().getFullYear();
  return (
    <>
      <Invitation
        sentence={text.invitation.onPage}
        onFiles={(files) => void session.takeFiles(files)}
        onPacket={(packet) => void session.ledger.readPacket(packet)}
      >
        {link?.offer()}
        {children}
        <div>
          <Button onClick={() => void session.saveBlank(year, text.invitation.blankFile(year))}>
            {text.invitation.blank(year)}
          </Button>
        </div>
      </Invitation>
      <FoldedAlone title={text.blanksAlone}>
        <BlanksFile session={session} />
      </FoldedAlone>
      <FoldedAlone title={text.audit.titleAlone}>
        <AuditFile session={session} />
      </FoldedAlone>
      {report !== null && (
        <Suspense fallback={text.program.opening}>
          <WaitingReport session={session} report={report} />
        </Suspense>
      )}
    </>
  );
}
