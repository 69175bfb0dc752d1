import { Spinner } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { AssembledReport } from '@/core/assemble';
import type { Finding } from '@/core/findings';
import type { Desk, ReportChoice } from '../desk/desk';
import { FailureBar } from '../parts/FailureBar';
import { useLayout } from '../parts/use-layout';
import type { HeldLedger, LedgerStore } from '../state/ledger-store';
import { usePane } from '../state/pane-context';
import { choiceOf } from '../state/choice-of';
import { firstDraft, type ReportDraft } from '../state/report-draft';
import { useAnswer } from '../state/use-answer';
import { useBlanksOffer } from '../text/blanks-offer';
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

interface WrittenReport {
  readonly findings: readonly Finding[];
  /** Null: it is a document of the user's own, which nobody needs to be shown. */
  readonly assembled: AssembledReport | null;
}

async function write(desk: Desk, choice: ReportChoice): Promise<WrittenReport> {
  if (choice.narrative.docx !== undefined) {
    const { findings } = await desk.fillTemplate(choice);
    return { findings, assembled: null };
  }
  const assembled = await desk.writeReport(choice);
  return { findings: assembled.findings, assembled };
}

/** A new report: which narrative, what is missing, what it will say, and what is to be done with it. */
export function ComposeReport({ ledger, held, actions, shown }: ComposeReportProps): ReactElement {
  const { text, outside } = usePane();
  const offer = useBlanksOffer();
  const layout = useLayout();
  const { overview, desk, asked } = held;
  const [draft, setDraft] = useState<ReportDraft>(() => firstDraft(overview.narratives));
  const { value: written, failure } = useAnswer(
    async () => write(desk, await choiceOf(draft, overview.months, outside.now())),
    [desk, overview, draft],
  );
  const shownReport = written?.assembled ?? null;
  const isFromDocument = draft.narrative.docx !== undefined;
  return (
    <div className={layout.wide}>
      <FaultNotice findings={overview.findings} />
      <ReportOptions overview={overview} draft={draft} onChange={setDraft} />
      {written !== null && (
        <MissingTexts
          findings={written.findings}
          profile={overview.profile}
          typed={asked.profile}
          onType={(name, typed) => void ledger.typeProfile(name, typed)}
        />
      )}
      {failure !== null && (
        <FailureBar failure={failure} onDismiss={() => setDraft(firstDraft(overview.narratives))} />
      )}
      {actions(draft)}
      {isFromDocument && <div className={layout.quiet}>{offer.fromTemplate(draft.narrative.name)}</div>}
      {written === null && failure === null && <Spinner size="small" label={text.work.writeReport('')} />}
      {shownReport !== null && shown(shownReport)}
    </div>
  );
}
