import { lazy, Suspense, type ComponentProps, type ReactElement } from 'react';
import type { FailureWords } from './FailureWords';

const LazyWords = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "failure-bar" */ './FailureWords');
  return { default: loaded.FailureWords };
});

/** The sentences of failures are loaded only when something went wrong. */
export function LateFailureWords(props: ComponentProps<typeof FailureWords>): ReactElement {
  return (
    <Suspense fallback={null}>
      <LazyWords {...props} />
    </Suspense>
  );
}
