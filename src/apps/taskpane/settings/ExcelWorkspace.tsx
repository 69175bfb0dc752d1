import { useState, type ReactElement } from 'react';
import { AskDialog } from '../parts/AskDialog';
import { CopyDialog } from '../parts/CopyDialog';
import { LedgerBar } from '../parts/LedgerBar';
import { ScopeRow } from '../parts/ScopeRow';
import { useLayout } from '../parts/use-layout';
import { Workspace, type TabName } from '../parts/Workspace';
import { ChartScreen } from '../screens/ChartScreen';
import { CheckTab } from '../screens/CheckTab';
import { CorrectedNotice } from '../screens/CorrectedNotice';
import { FiguresTab } from '../screens/FiguresTab';
import { OutputScreen } from '../screens/OutputScreen';
import { RowsBar } from '../screens/RowsBar';
import { inExcel } from '../screens/treatment';
import { ReportFromExcel } from '../screens/ReportFromExcel';
import type { ExcelSession } from '../state/excel-session';
import type { HeldLedger } from '../state/ledger-store';
import { usePane } from '../state/pane-context';
import type { PublishParts } from '../state/pane-link';
import { useOpenFigure } from '../state/use-open-figure';
import { useStore } from '../state/use-store';
import type { RowReach } from '../trace/row-reach';

const TABS: readonly TabName[] = ['figures', 'check', 'chart', 'report', 'output'];

interface ExcelProps {
  readonly session: ExcelSession;
  readonly held: HeldLedger;
  readonly link: PublishParts | null;
}

/** Excel with a ledger: figures, findings, chart, and what can be made of them. */
export function ExcelWorkspace({ session, held, link }: ExcelProps): ReactElement {
  const layout = useLayout();
  const { isStale } = useStore(session.ledger);
  const [tab, setTab] = useState<TabName>('figures');
  const { opened, trace, open } = useOpenFigure(tab, setTab);
  const { overview } = held;
  const reach: RowReach = {
    type: 'jump',
    find: async ({ sheet, row }) => {
      await session.goTo({ sheet, cell: `A${row}` });
      return null;
    },
  };
  return (
    <div className={layout.column}>
      <LedgerBar held={held} isStale={isStale} onReadAgain={() => void session.readAgain()} />
      <ScopeRow overview={overview} onChoose={(choice) => void session.ledger.choose(choice)} />
      <RowsBar
        store={session.rows}
        onTrace={(key) => {
          session.rows.close();
          trace(key);
        }}
      />
      <Workspace names={TABS} chosen={tab} onChoose={setTab} held={held} ledger={session.ledger}>
        {tab === 'figures' && <FiguresTab held={held} opened={opened} onOpen={open} reach={reach} />}
        {tab === 'check' && <Check session={session} held={held} />}
        {tab === 'chart' && <ChartScreen months={overview.months} />}
        {tab === 'report' && <ReportFromExcel session={session} held={held} />}
        {tab === 'output' && <Output session={session} held={held} link={link} />}
      </Workspace>
      <Questions session={session} />
    </div>
  );
}

function Check({ session, held }: Omit<ExcelProps, 'link'>): ReactElement {
  const { text } = usePane();
  const { work, corrected } = useStore(session);
  const isBusy = work !== null;
  return (
    <CheckTab
      held={held}
      mapping={{ canKeep: true, onMap: (mapping, isKept) => void session.map(mapping, isKept) }}
      goTo={(sheet, cell) => void session.goTo({ sheet, cell })}
      treatment={inExcel(text, isBusy, (chosen) => void session.correct(chosen))}
    >
      {corrected !== null && (
        <CorrectedNotice
          corrected={corrected}
          isBusy={isBusy}
          onRestore={() => void session.restoreCorrected()}
          onDismiss={() => session.dismissCorrected()}
        />
      )}
    </CheckTab>
  );
}

function Output({ session, held: { overview }, link }: ExcelProps): ReactElement {
  const { text } = usePane();
  const { work } = useStore(session);
  const { year } = overview;
  return (
    <OutputScreen
      year={year}
      isBusy={work !== null}
      actions={{
        copyPacket: () => void session.copyPacket(),
        savePacket: () => void session.savePacket(text.output.packetFile(year)),
        writeFigures: () => void session.writeFigures(),
        createSheets: () => void session.createSheets(year),
      }}
    >
      {link?.section()}
    </OutputScreen>
  );
}

/** What the session has to ask before it goes on. */
function Questions({ session }: { readonly session: ExcelSession }): ReactElement {
  const { text } = usePane();
  const { hidden, toCopy } = useStore(session);
  return (
    <>
      {hidden !== null && (
        <AskDialog
          title={text.check.hiddenTitle}
          action={{ label: text.check.show, run: () => void session.goTo(hidden, true) }}
          onClose={() => session.leaveHidden()}
        >
          {text.check.hidden(`${hidden.sheet}!${hidden.cell}`)}
        </AskDialog>
      )}
      {toCopy !== null && <CopyDialog copied={toCopy} onClose={() => session.endCopying()} />}
    </>
  );
}
