import { lazy, Suspense, useEffect, useState, type ReactElement } from 'react';
import { usePane } from '../state/pane-context';
import type { Work } from '../state/work';
import { useLayout } from './use-layout';

const WorkBar = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "work-bar" */ './WorkBar');
  return { default: loaded.WorkBar };
});

/** Milliseconds after which a job is worth a word. */
const PATIENCE = 300;

/** The jobs that are running; what is over in a moment is not shown. */
export function Busy({ works }: { readonly works: readonly (Work | null)[] }): ReactElement | null {
  const { text } = usePane();
  const layout = useLayout();
  const running = works.filter((work) => work !== null);
  const isBusy = running.length > 0;
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isBusy) {
      setLong(false);
      return;
    }
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [isBusy]);
  if (!isBusy || !isLong) return null;
  return (
    <Suspense fallback={null}>
      {running.map((work) => (
        <WorkBar key={work.name} work={work} />
      ))}
      {running.some(({ isWaiting }) => isWaiting) && (
        <div role="status" className={layout.strong}>
          {text.waitingForCell}
        </div>
      )}
    </Suspense>
  );
}
