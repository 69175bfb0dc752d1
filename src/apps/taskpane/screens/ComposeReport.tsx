import { Spinner } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { AssembledReport } from '@/core/assemble';
import { FailureBar } from '../parts/FailureBar';
import { useLayout } from '../parts/use-layout';
import type { HeldLedger, LedgerStore } from '../state/ledger-store';
import { usePane } from '../state/pane-context';
import { choiceOf } from '../state/choice-of';
import { firstDraft, type ReportDraft } from '../state/report-draft';
import { useAnswer } from '../state/use-answer';
import { FaultNotice } from './FaultNotice';
import { MissingTexts } from './MissingTexts';
import { ReportOptions } from './ReportOptions';

export interface ComposeReportProps {
  readonly ledger: LedgerStore;
  readonly held: HeldLedger;
  /** What can be done with the report, above what it will say. */
  readonly actions: (draft: ReportDraft) => ReactNode;
  /** How the report is shown. */
  readonly shown: (assembled: AssembledReport) => ReactNode;
}

/** A new report: which narrative, what is missing, what it will say, and what is to be done with it. */
export function ComposeReport({ ledger, held, actions, shown }: ComposeReportProps): ReactElement {
  const { text, outside } = usePane();
  const layout = useLayout();
  const { overview, desk, asked } = held;
  const [draft, setDraft] = useState<ReportDraft>(() => firstDraft(overview.narratives));
  const { value: assembled, failure } = useAnswer(
    async () => desk.writeReport(await choiceOf(draft, overview.months, outside.now())),
    [desk, overview, draft],
  );
  return (
    <div className={layout.wide}>
      <FaultNotice findings={overview.findings} />
      <ReportOptions overview={overview} draft={draft} onChange={setDraft} />
      {assembled !== null && (
        <MissingTexts
          findings={assembled.findings}
          profile={overview.profile}
          typed={asked.profile}
          onType={(name, typed) => void ledger.typeProfile(name, typed)}
        />
      )}
      {failure !== null && (
        <FailureBar failure={failure} onDismiss={() => setDraft(firstDraft(overview.narratives))} />
      )}
      {actions(draft)}
      {assembled === null && failure === null && <Spinner size="small" label={text.work.writeReport('')} />}
      {assembled !== null && shown(assembled)}
    </div>
  );
}
