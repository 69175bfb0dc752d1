import type { ReactElement } from 'react';
import type { Failure } from '@/core/failure';
import type { FailingStore } from '../state/failing-store';
import { useStore } from '../state/use-store';
import { LateFailureBar } from './LateFailureBar';

/** What a store could not do, until it is read. */
export function StoreFailure<State extends { readonly failure: Failure | null }>({
  store,
}: {
  readonly store: FailingStore<State>;
}): ReactElement | null {
  const { failure } = useStore(store);
  return failure === null ? null : (
    <LateFailureBar failure={failure} onDismiss={() => store.dismissFailure()} />
  );
}
