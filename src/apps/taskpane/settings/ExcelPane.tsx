import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, type ReactElement } from 'react';
import { Busy } from '../parts/Busy';
import { NoticeBar } from '../parts/NoticeBar';
import { LedgerFailure } from '../parts/LedgerFailure';
import { StoreFailure } from '../parts/StoreFailure';
import { useLayout } from '../parts/use-layout';
import { UnreadSheets } from '../screens/UnreadSheets';
import type { ExcelNotice } from '../state/excel-notice';
import { ExcelSession } from '../state/excel-session';
import { usePane } from '../state/pane-context';
import { useDropAnywhere } from '../state/use-drop-anywhere';
import { useLink } from '../state/use-link';
import { useStore } from '../state/use-store';
import { useView } from '../state/use-view';
import type { PaneText } from '../text/pane-text';

const ExcelWorkspace = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "excel-workspace" */ './ExcelWorkspace');
  return { default: loaded.ExcelWorkspace };
});

/** What a workbook says that holds no ledger yet: no fault, but a place to begin. */
const NOTHING_YET: readonly string[] = ['file.empty', 'file.noLedger'];

/** The task pane in Excel: the open workbook is the ledger. */
export function ExcelPane(): ReactElement {
  const { text, outside } = usePane();
  const layout = useLayout();
  const session = useMemo(() => new ExcelSession(outside), [outside]);
  useEffect(() => session.start(), [session]);
  const link = useLink((found) => found.publish(session.ledger));
  useView(() => session.lookAgain());
  // The ledger is the workbook: a file that misses its place is not to take the pane's.
  useDropAnywhere(() => undefined);
  const { held, work, failure } = useStore(session.ledger);
  const { work: ownWork, notice } = useStore(session);
  const isEmpty = held === null && failure !== null && NOTHING_YET.includes(failure.code);
  return (
    <div className={layout.column}>
      <Busy works={[work, ownWork]} />
      {!isEmpty && <LedgerFailure ledger={session.ledger} />}
      <StoreFailure store={session} />
      {notice !== null && (
        <NoticeBar
          intent={notice.type === 'placeMissing' ? 'warning' : 'success'}
          onDismiss={() => session.dismissNotice()}
        >
          {noticeText(notice, text)}
        </NoticeBar>
      )}
      <UnreadSheets
        ledger={session.ledger}
        canKeep
        onMap={(mapping, isKept) => void session.map(mapping, isKept)}
      >
        {isEmpty && <NoLedger session={session} />}
        {held !== null && (
          <Suspense fallback={text.program.opening}>
            <ExcelWorkspace session={session} held={held} link={link} />
          </Suspense>
        )}
      </UnreadSheets>
    </div>
  );
}

/** A workbook in which nothing could be counted: the sheets of a ledger can be added. */
function NoLedger({ session }: { readonly session: ExcelSession }): ReactElement {
  const { text, outside } = usePane();
  const layout = useLayout();
  const { work } = useStore(session);
  const year = outside.now().getFullYear();
  return (
    <div className={layout.wide}>
      <p>{text.invitation.emptyWorkbook}</p>
      <div className={layout.wrap}>
        <Button appearance="primary" disabled={work !== null} onClick={() => void session.createSheets(year)}>
          {text.output.createSheets(year)}
        </Button>
        <Button onClick={() => void session.readAgain()}>{text.ledger.readAgain}</Button>
      </div>
    </div>
  );
}

function noticeText(notice: ExcelNotice, { report, output, check, mapping }: PaneText): string {
  switch (notice.type) {
    case 'saved':
      return report.saved(notice.file);
    case 'copied':
      return output.copied;
    case 'figuresWritten':
      return output.written(notice.sheet);
    case 'sheetsCreated':
      return output.created(notice.names.join('、'));
    case 'nothingToCreate':
      return output.nothingToCreate;
    case 'mappingKept':
      return mapping.kept(`${notice.place.sheet}!${notice.place.cell}`);
    case 'placeMissing':
      return check.missing(`${notice.place.sheet}!${notice.place.cell}`);
  }
}
