import type { ReactElement } from 'react';
import type { ChangeStatus } from '@/core/marks';
import type { Why } from '../desk/review';
import { Disclosure } from '../parts/Disclosure';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { sayWhy } from './say-why';
import { WhyRows } from './WhyRows';

/** Why a figure changes, in one breath; behind it, the rows that came, went or changed. */
export function WhyLine({
  why,
  status,
}: {
  readonly why: Why;
  readonly status: ChangeStatus;
}): ReactElement | null {
  const { text } = usePane();
  const layout = useLayout();
  const { came, went, changed, definition } = why;
  const told = sayWhy(why, status, text);
  if (told === null) return null;
  const hasMore = came.count + went.count + changed.count > 0 || definition !== null;
  if (!hasMore) return <div className={layout.quiet}>{told}</div>;
  return (
    <Disclosure title={told}>
      <WhyRows why={why} />
    </Disclosure>
  );
}
