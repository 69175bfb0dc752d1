import { useEffect, useState, type ReactElement } from 'react';
import type { Failure } from '@/core/failure';
import { LateFailureBar } from '../parts/LateFailureBar';
import { failureOf } from '../state/work';

/** Errors that nobody caught: they are shown too, not only written to the console. */
export function LostErrors(): ReactElement | null {
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    const onError = ({ error, message }: ErrorEvent) => setFailure(failureOf(error ?? message));
    const onRejection = ({ reason }: PromiseRejectionEvent) => setFailure(failureOf(reason));
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
    return () => {
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onRejection);
    };
  }, []);
  if (failure === null) return null;
  return <LateFailureBar failure={failure} onDismiss={() => setFailure(null)} />;
}
