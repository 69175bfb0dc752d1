import { Button, Spinner } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useState, type ReactElement, type ReactNode } from 'react';
import { recordedLedgers, type DocumentRecord, type RecordedFigure } from '@/core/marks';
import { LateFailureBar } from '../parts/LateFailureBar';
import { NoticeBar } from '../parts/NoticeBar';
import { useLayout } from '../parts/use-layout';
import type { HeldLedger } from '../state/ledger-store';
import { usePane } from '../state/pane-context';
import { useAnswer } from '../state/use-answer';
import { basisOfRecord } from '../trace/basis-of-record';
import { basisOfTrace } from '../trace/basis-of-trace';
import { BasisChoice, type BasisName } from '../trace/BasisChoice';
import { BasisView } from '../trace/BasisView';
import { isSameBasis } from '../trace/is-same-basis';
import { RecordSources } from '../trace/RecordSources';
import type { RowReach } from '../trace/row-reach';

export interface FigureDetailProps {
  readonly held: HeldLedger;
  readonly figureKey: string;
  readonly onBack: () => void;
  readonly reach: RowReach | null;
  /** The record of the document beside the ledger; null: there is none. */
  readonly record?: DocumentRecord | null;
  /** What else can be done with the figure. */
  readonly children?: ReactNode;
}

/** 反查 of a figure by the ledger, and by the document's record where that says something else. */
export function FigureDetail(props: FigureDetailProps): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  return (
    <div className={layout.column}>
      <div>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={props.onBack}>
          {text.program.back}
        </Button>
      </div>
      <Traced {...props} />
    </div>
  );
}

function Traced(props: FigureDetailProps): ReactElement {
  const { held, figureKey, onBack, record = null } = props;
  const { text } = usePane();
  const { desk, overview } = held;
  const { value: trace, failure } = useAnswer(() => desk.trace(figureKey), [desk, overview, figureKey]);
  const recorded = record?.figures.find(({ key }) => key === figureKey) ?? null;
  if (trace !== null) return <Bases {...props} now={basisOfTrace(trace)} recorded={recorded} />;
  if (failure === null) return <Spinner size="small" label={text.program.opening} />;
  if (recorded === null || failure.code !== 'figure.unknown') {
    return <LateFailureBar failure={failure} onDismiss={onBack} />;
  }
  return (
    <AsWritten {...props} recorded={recorded}>
      <NoticeBar intent="warning">{text.trace.notInLedger}</NoticeBar>
    </AsWritten>
  );
}

interface BasesProps extends FigureDetailProps {
  readonly recorded: RecordedFigure | null;
}

/** The figure as it is now; beside it what the document was written from, where that is something else. */
function Bases(props: BasesProps & { readonly now: ReturnType<typeof basisOfTrace> }): ReactElement {
  const { now, recorded, held, reach, children } = props;
  const [chosen, setChosen] = useState<BasisName>('now');
  const asWritten = recorded === null ? null : basisOfRecord(recorded);
  const isOneFile = held.overview.sources.length < 2;
  const choice = asWritten !== null && !isSameBasis(now, asWritten) && (
    <BasisChoice now={now} asWritten={asWritten} chosen={chosen} onChoose={setChosen} />
  );
  if (choice !== false && chosen === 'asWritten') {
    return <AsWritten {...props}>{choice}</AsWritten>;
  }
  return (
    <BasisView basis={now} isOneFile={isOneFile} reach={reach}>
      {choice}
      {children}
    </BasisView>
  );
}

function AsWritten({ record, recorded, reach, children }: BasesProps): ReactElement | null {
  if (record === null || record === undefined || recorded === null) return null;
  return (
    <BasisView basis={basisOfRecord(recorded)} isOneFile={recordedLedgers(record).length < 2} reach={reach}>
      {children}
      <RecordSources record={recorded.counted ?? record} />
    </BasisView>
  );
}
