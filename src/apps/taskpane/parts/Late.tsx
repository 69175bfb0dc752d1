import { Suspense, type ReactElement, type ReactNode } from 'react';
import { usePane } from '../state/pane-context';

/** A screen that is loaded when it is first shown. */
export function Late({ children }: { readonly children: ReactNode }): ReactElement {
  const { text } = usePane();
  return <Suspense fallback={text.program.opening}>{children}</Suspense>;
}
