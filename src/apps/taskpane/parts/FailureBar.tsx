import type { ReactElement } from 'react';
import type { Failure } from '@/core/failure';
import { sayFailures } from '@/core/wording';
import { usePane } from '../state/pane-context';
import { NoticeBar } from './NoticeBar';
import { useLayout } from './use-layout';

/** What could not be done, where, and what to do. */
export function FailureBar({
  failure,
  onDismiss,
}: {
  readonly failure: Failure;
  /** Without it, it stays. */
  readonly onDismiss?: () => void;
}): ReactElement {
  const { language } = usePane();
  const layout = useLayout();
  return (
    <NoticeBar intent="error" {...(onDismiss === undefined ? {} : { onDismiss })}>
      <div className={layout.column}>
        {sayFailures(failure, language).map((line) => (
          <div key={line}>{line}</div>
        ))}
      </div>
    </NoticeBar>
  );
}
