import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, type ReactElement } from 'react';
import { OfficeNotes } from '@/adapters/office-notes';
import { Busy } from '../parts/Busy';
import { LedgerFailure } from '../parts/LedgerFailure';
import { StoreFailure } from '../parts/StoreFailure';
import { useLayout } from '../parts/use-layout';
import { FoldedAlone } from '../screens/FoldedAlone';
import { Invitation } from '../screens/Invitation';
import { LateHistory } from '../screens/LateHistory';
import { UnreadSheets } from '../screens/UnreadSheets';
import { usePane } from '../state/pane-context';
import type { LinkParts } from '../state/pane-link';
import { isTraceable } from '../state/is-traceable';
import { useChoosing } from '../state/use-choosing';
import { useDropAnywhere } from '../state/use-drop-anywhere';
import { useLink } from '../state/use-link';
import { useStore } from '../state/use-store';
import { useView } from '../state/use-view';
import { WordSession } from '../state/word-session';

const WordWorkspace = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "word-workspace" */ './WordWorkspace');
  return { default: loaded.WordWorkspace };
});

const WordTrace = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "word-trace" */ '../screens/WordTrace');
  return { default: loaded.WordTrace };
});

const AuditInWord = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "audit" */ '../screens/AuditInWord');
  return { default: loaded.AuditInWord };
});

const BlanksInWord = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "blanks" */ '../blanks/BlanksInWord');
  return { default: loaded.BlanksInWord };
});

/** The task pane in Word: an invitation first, and all else once there is a ledger. */
export function WordPane(): ReactElement {
  const { text, outside } = usePane();
  const layout = useLayout();
  const session = useMemo(() => new WordSession(outside), [outside]);
  useEffect(() => session.start(), [session]);
  useView(() => void session.readAgain());
  const { ledger, document } = session;
  const link = useLink((found) => found.link(ledger, { notes: new OfficeNotes(), document }));
  const { held, work } = useStore(ledger);
  const { work: documentWork } = useStore(session.document);
  const { work: ownWork } = useStore(session);
  const [isChoosing, setChoosing] = useChoosing(held);
  useDropAnywhere((files) => void ledger.readFiles(files));
  return (
    <div className={layout.column}>
      <Busy works={[work, documentWork, ownWork]} />
      <LedgerFailure ledger={ledger} />
      <StoreFailure store={session.document} />
      <StoreFailure store={session} />
      <UnreadSheets
        ledger={ledger}
        canKeep={false}
        onMap={(mapping) => void ledger.mapUnread(mapping)}
        onLeave={() => ledger.dismissFailure()}
      >
        {held === null || isChoosing ? (
          <Inviting session={session} link={link} onBack={() => setChoosing(false)} />
        ) : (
          <Suspense fallback={text.program.opening}>
            <WordWorkspace
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

/** The invitation to choose a ledger; below it what can be done with the document alone, as long as there is none. */
function Inviting({
  session,
  link,
  onBack,
}: {
  readonly session: WordSession;
  readonly link: LinkParts | null;
  readonly onBack: () => void;
}): ReactElement {
  const { text } = usePane();
  const { ledger } = session;
  const { held } = useStore(ledger);
  const { document } = useStore(session.document);
  return (
    <>
      <Invitation
        sentence={text.invitation.inWord(document?.marks.length ?? 0)}
        onFiles={(files) => void ledger.readFiles(files)}
        onPacket={(packet) => void ledger.readPacket(packet)}
      >
        {link?.offer()}
        {held !== null && (
          <div>
            <Button onClick={onBack}>{text.program.back}</Button>
          </div>
        )}
      </Invitation>
      {held === null && (
        <LateHistory document={session.document} onRestore={(steps) => void session.restore(steps)} />
      )}
      {held === null && isTraceable(document) && (
        <Suspense fallback={text.program.opening}>
          <WordTrace session={session} />
        </Suspense>
      )}
      {held === null && (
        <>
          <FoldedAlone title={text.blanksAlone}>
            <BlanksInWord session={session} />
          </FoldedAlone>
          <FoldedAlone title={text.audit.titleAlone}>
            <AuditInWord session={session} />
          </FoldedAlone>
        </>
      )}
    </>
  );
}
