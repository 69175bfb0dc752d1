import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { Busy } from '../parts/Busy';
import { StoreFailure } from '../parts/StoreFailure';
import { useLayout } from '../parts/use-layout';
import type { OpenedReport, PageSession } from '../state/page-session';
import { usePane } from '../state/pane-context';
import { useStore } from '../state/use-store';

/** A document that was opened as a file: its name, the way to another one, what is done to it, and what became of that. */
export function FileFrame({
  session,
  report: { file, document },
  isBusy,
  children,
}: {
  readonly session: PageSession;
  readonly report: OpenedReport;
  /** It can't be put away now. */
  readonly isBusy: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const { work } = useStore(document);
  return (
    <div className={layout.column}>
      <div className={layout.spread}>
        <span className={layout.strong}>{file}</span>
        <Button size="small" disabled={isBusy} onClick={() => void session.closeReport()}>
          {text.refresh.otherFile}
        </Button>
      </div>
      <Busy works={[work]} />
      <StoreFailure store={document} />
      {children}
    </div>
  );
}
