import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import {
  recordFindings,
  tellsOfFigures,
  type DocumentRecord,
  type Mark,
  type RecordReading,
} from '@/core/marks';
import { sayFinding } from '@/core/wording';
import { NoticeBar } from '../parts/NoticeBar';
import { useLayout } from '../parts/use-layout';
import type { ReadDocument } from '../state/document-store';
import { usePane } from '../state/pane-context';
import { documentFigures, type DocumentFigure } from './document-figures';
import { DocumentFigureList } from './DocumentFigureList';
import { RecordBasis } from './RecordBasis';
import type { RowReach } from './row-reach';

interface DocumentTraceProps {
  readonly document: ReadDocument;
  readonly hint: string;
  /** The mark the cursor stands in, where there is a cursor. */
  readonly atCursor?: Mark | null;
  readonly reach: RowReach | null;
  /** What else can be done with the document. */
  readonly children?: ReactNode;
}

/** 反查 by a document's own record: the figure at the cursor, or all of them to choose from. */
export function DocumentTrace(props: DocumentTraceProps): ReactElement {
  const { document, hint, atCursor = null, reach, children } = props;
  const { text, language } = usePane();
  const layout = useLayout();
  const [opened, setOpened] = useOpenedTag(atCursor);
  const { marks, reading } = document;
  const record = tellingRecord(reading);
  if (record === null) {
    const lacking = reading.state === 'present' ? 'missing' : reading.state;
    return (
      <div className={layout.column}>
        {atCursor !== null && <AtCursor mark={atCursor} />}
        <NoticeBar intent="warning">{text.trace.lacking[lacking]}</NoticeBar>
      </div>
    );
  }
  const figures = documentFigures(marks, record);
  const figure = figures.find(({ tag }) => tag === opened);
  if (figure !== undefined) {
    const shown = atCursor?.tag === opened ? { ...figure, texts: [atCursor.text] } : figure;
    return <OpenedFigure figure={shown} record={record} reach={reach} onBack={() => setOpened(null)} />;
  }
  return (
    <div className={layout.column}>
      {recordFindings(reading).map((finding) => (
        <NoticeBar key={finding.code} intent="warning">
          {sayFinding(finding, language)}
        </NoticeBar>
      ))}
      {children}
      <DocumentFigureList figures={figures} hint={hint} onOpen={setOpened} />
    </div>
  );
}

function tellingRecord(reading: RecordReading): DocumentRecord | null {
  return reading.state === 'present' && tellsOfFigures(reading.record) ? reading.record : null;
}

/** The figure whose rows are shown: the cursor's, as soon as it comes to another one. */
function useOpenedTag(atCursor: Mark | null) {
  const state = useState<string | null>(atCursor?.tag ?? null);
  const [, setOpened] = state;
  useEffect(() => setOpened(atCursor?.tag ?? null), [atCursor, setOpened]);
  return state;
}

function OpenedFigure({
  figure,
  record,
  reach,
  onBack,
}: {
  readonly figure: DocumentFigure;
  readonly record: DocumentRecord;
  readonly reach: RowReach | null;
  readonly onBack: () => void;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  return (
    <div className={layout.column}>
      <div>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          {text.trace.all}
        </Button>
      </div>
      <RecordBasis key={figure.tag} figure={figure} record={record} reach={reach} />
    </div>
  );
}

function AtCursor({ mark: { title, text: said } }: { readonly mark: Mark }): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  return (
    <div role="status" className={layout.grows}>
      <span className={layout.quiet}>{text.figures.atCursor}</span> {title}{' '}
      <span className={layout.strong}>{said}</span>
    </div>
  );
}
