import { lazy, Suspense, type ComponentProps, type ReactElement } from 'react';
import type { FailureBar } from './FailureBar';

const LazyBar = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "failure-bar" */ './FailureBar');
  return { default: loaded.FailureBar };
});

/** A failure bar that is loaded, with all its sentences, only when something went wrong. */
export function LateFailureBar(props: ComponentProps<typeof FailureBar>): ReactElement {
  return (
    <Suspense fallback={null}>
      <LazyBar {...props} />
    </Suspense>
  );
}
