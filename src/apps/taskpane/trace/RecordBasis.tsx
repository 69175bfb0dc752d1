import type { ReactElement, ReactNode } from 'react';
import { recordedLedgers, unexplainedTexts, type DocumentRecord } from '@/core/marks';
import { NoticeBar } from '../parts/NoticeBar';
import { basisOfRecord } from './basis-of-record';
import { BasisView } from './BasisView';
import type { DocumentFigure } from './document-figures';
import { RecordSources } from './RecordSources';
import type { RowReach } from './row-reach';
import { usePane } from '../state/pane-context';
import { useLayout } from '../parts/use-layout';

/** 反查 of a figure by the record of its document. */
export function RecordBasis({
  figure,
  record,
  reach,
  children,
}: {
  readonly figure: DocumentFigure;
  readonly record: DocumentRecord;
  readonly reach: RowReach | null;
  readonly children?: ReactNode;
}): ReactElement {
  const { recorded, texts } = figure;
  if (recorded === null) return <UnknownFigure figure={figure}>{children}</UnknownFigure>;
  return (
    <BasisView
      basis={basisOfRecord(recorded, texts.length === 0 ? [recorded.text] : texts)}
      isOneFile={recordedLedgers(record).length < 2}
      reach={reach}
    >
      <OtherTexts figure={figure} />
      {children}
      <RecordSources record={recorded.counted ?? record} />
    </BasisView>
  );
}

function UnknownFigure({
  figure: { label, texts },
  children,
}: {
  readonly figure: DocumentFigure;
  readonly children: ReactNode;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  return (
    <div className={layout.column}>
      <div className={layout.grows}>
        {label} <span className={layout.strong}>{texts.join('；')}</span>
      </div>
      <NoticeBar intent="warning">{text.trace.unknown}</NoticeBar>
      {children}
    </div>
  );
}

/** Texts that were not written last, and that nobody gave a reason for. */
function OtherTexts({ figure: { recorded, texts } }: { readonly figure: DocumentFigure }): ReactElement {
  const { text } = usePane();
  if (recorded === null) return <></>;
  const say = { hand: text.trace.byHand, earlierWriting: text.trace.earlier };
  return (
    <>
      {unexplainedTexts(recorded, texts).map(({ text: one, from }) => (
        <NoticeBar key={one} intent="info">
          {say[from](one, recorded.text)}
        </NoticeBar>
      ))}
    </>
  );
}
