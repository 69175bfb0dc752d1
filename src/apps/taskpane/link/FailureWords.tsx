import type { ReactElement } from 'react';
import type { Failure } from '@/core/failure';
import { sayFailure } from '@/core/wording';
import { usePane } from '../state/pane-context';

/** A failure's sentence as a part of another one. */
export function FailureWords({
  failure,
  say,
}: {
  readonly failure: Failure;
  readonly say: (why: string) => string;
}): ReactElement {
  const { language } = usePane();
  return <>{say(sayFailure(failure, language).replace(/[。.]$/, ''))}</>;
}
