import { lazy, Suspense, type ComponentProps, type ReactElement } from 'react';
import type { NoticeBar } from './NoticeBar';

const LazyBar = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "notice-bar" */ './NoticeBar');
  return { default: loaded.NoticeBar };
});

/** A notice on a first screen, which seldom has one: loaded when there is something to say. */
export function LateNoticeBar(props: ComponentProps<typeof NoticeBar>): ReactElement {
  return (
    <Suspense fallback={null}>
      <LazyBar {...props} />
    </Suspense>
  );
}
