import { Component, lazy, Suspense, type ComponentProps, type ReactElement, type ReactNode } from 'react';
import type { FailureBar } from './FailureBar';

const LazyBar = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "failure-bar" */ './FailureBar');
  return { default: loaded.FailureBar };
});

/** A failure bar that is loaded, with all its sentences, only when something went wrong. */
export function LateFailureBar(props: ComponentProps<typeof FailureBar>): ReactElement {
  return (
    <Bare message={props.failure.message}>
      <Suspense fallback={null}>
        <LazyBar {...props} />
      </Suspense>
    </Bare>
  );
}

interface BareProps {
  readonly message: string;
  readonly children: ReactNode;
}

/** Where not even the sentences can be loaded any more, the failure is shown as it is. */
class Bare extends Component<BareProps, { readonly isBare: boolean }> {
  override readonly state = { isBare: false };

  static getDerivedStateFromError(): { readonly isBare: boolean } {
    return { isBare: true };
  }

  override render(): ReactNode {
    const { message, children } = this.props;
    return this.state.isBare ? <p role="alert">{message}</p> : children;
  }
}
