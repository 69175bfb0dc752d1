import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Busy } from '../parts/Busy';
import { FilePicker } from '../parts/FilePicker';
import { NoticeBar } from '../parts/NoticeBar';
import { Section } from '../parts/Section';
import { StoreFailure } from '../parts/StoreFailure';
import { useLayout } from '../parts/use-layout';
import { isTraceable } from '../state/is-traceable';
import { usePane } from '../state/pane-context';
import type { LookedAtReport, TracedReport } from '../state/traced-report';
import { useStore } from '../state/use-store';
import { DocumentTrace } from '../trace/DocumentTrace';

/** A finished report beside the open workbook: the rows behind its numbers, and the way to their cells. */
export function TraceReport({ traced }: { readonly traced: TracedReport }): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const { report, work } = useStore(traced);
  return (
    <Section title={text.trace.report} isOpenAtFirst={report !== null}>
      <div className={layout.column}>
        <Busy works={[work]} />
        <StoreFailure store={traced} />
        {report === null ? (
          <>
            <div className={layout.quiet}>{text.trace.reportHint}</div>
            <FilePicker
              small
              button={text.trace.chooseReport}
              hint={text.trace.dropReport}
              accept=".docx"
              onFiles={([file]) => file !== undefined && void traced.open(file)}
            />
          </>
        ) : (
          <Opened traced={traced} report={report} />
        )}
      </div>
    </Section>
  );
}

function Opened({
  traced,
  report: { file, document },
}: {
  readonly traced: TracedReport;
  readonly report: LookedAtReport;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  return (
    <div className={layout.column}>
      <div className={layout.spread}>
        <span className={`${layout.strong} ${layout.grows}`}>{file}</span>
        <Button size="small" onClick={() => traced.close()}>
          {text.refresh.otherFile}
        </Button>
      </div>
      {isTraceable(document) ? (
        <DocumentTrace
          document={document}
          hint={text.trace.hintOfFile}
          reach={{ type: 'jump', find: (row) => traced.goToRow(row) }}
        />
      ) : (
        <NoticeBar intent="warning">{text.trace.noFigures(file)}</NoticeBar>
      )}
    </div>
  );
}
