import type { ReactElement } from 'react';
import type { Failure } from '@/core/failure';
import { sayFailures } from '@/core/wording';
import { usePane } from '../state/pane-context';
import { NoticeBar } from './NoticeBar';

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
  return (
    <NoticeBar intent="error" {...(onDismiss === undefined ? {} : { onDismiss })}>
      {sayFailures(failure, language).map((line) => (
        <div key={line}>{line}</div>
      ))}
    </NoticeBar>
  );
}
