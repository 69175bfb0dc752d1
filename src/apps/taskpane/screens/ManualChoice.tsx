import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ManualText } from '@/core/marks';
import { formatMoment } from '../parts/format-moment';
import { usePane } from '../state/pane-context';
import type { Deciding } from './deciding';
import type { ChangeGroup } from './group-changes';

/** A number that is kept for a reason, which can be taken back. */
export function ManualChoice({
  group: { indexes },
  manual: { reason, at },
  deciding: { ticks, isBusy, onTick },
}: {
  readonly group: ChangeGroup;
  readonly manual: ManualText;
  readonly deciding: Deciding;
}): ReactElement {
  const { text } = usePane();
  return (
    <>
      <div>{text.review.because(reason, formatMoment(at))}</div>
      <Checkbox
        label={text.review.useLedger}
        disabled={isBusy}
        checked={indexes.every((index) => ticks.has(index))}
        onChange={(_, { checked }) => onTick(indexes, checked === true)}
      />
    </>
  );
}
