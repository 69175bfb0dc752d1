import { lazy, Suspense, type ReactElement } from 'react';
import { useStore } from '../state/use-store';
import type { HistoryProps } from './DocumentHistory';
import { hasVersions } from './versions-of';

const DocumentHistory = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "versions" */ './DocumentHistory');
  return { default: loaded.DocumentHistory };
});

/** What a document has gone through; loaded only where it has. */
export function LateHistory(props: HistoryProps): ReactElement | null {
  const { document } = useStore(props.document);
  if (document === null || !hasVersions(document)) return null;
  return (
    <Suspense fallback={null}>
      <DocumentHistory {...props} />
    </Suspense>
  );
}
