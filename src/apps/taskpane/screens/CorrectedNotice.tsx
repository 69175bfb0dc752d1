import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { NoticeBar } from '../parts/NoticeBar';
import { useLayout } from '../parts/use-layout';
import type { CorrectedCells } from '../state/corrected-cells';
import { usePane } from '../state/pane-context';
import { correctionKey, placeOf } from './correction-texts';

/** What came of corrections in the open workbook, and the way back. */
export function CorrectedNotice({
  corrected: { action, made, left, undo },
  isBusy,
  onRestore,
  onDismiss,
}: {
  readonly corrected: CorrectedCells;
  readonly isBusy: boolean;
  readonly onRestore: () => void;
  readonly onDismiss: () => void;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const { doctor } = text;
  return (
    <NoticeBar intent={left.length === 0 ? 'success' : 'warning'} onDismiss={onDismiss}>
      <div>{doctor.made[action](made.length)}</div>
      {left.length > 0 && (
        <ul className={layout.list}>
          {left.map(({ correction, reason }) => (
            <li key={correctionKey(correction)}>
              <span className={layout.strong}>{placeOf(correction, true)}</span> {doctor.left[reason]}
            </li>
          ))}
        </ul>
      )}
      {undo.length > 0 && (
        <Button size="small" disabled={isBusy} onClick={onRestore}>
          {doctor.restore}
        </Button>
      )}
    </NoticeBar>
  );
}
