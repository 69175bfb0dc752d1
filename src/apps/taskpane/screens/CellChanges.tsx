import type { ReactElement } from 'react';
import { becomingText, standingText, type Correction } from '@/core/doctor';
import { cellAddress } from '@/core/findings';
import { BeforeAfter } from '../parts/BeforeAfter';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';

/** What stands in the cells of a correction, and what takes its place; of several each is named. */
export function CellChanges({ cells }: Pick<Correction, 'cells'>): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  return (
    <>
      {cells.map((change) => {
        const address = cellAddress(change.row, change.column);
        const shown = <BeforeAfter before={standingText(change, text.doctor)} after={becomingText(change)} />;
        return cells.length < 2 ? (
          <div key={address}>{shown}</div>
        ) : (
          <div key={address} className={layout.row}>
            <span className={layout.quiet}>{address}</span>
            {shown}
          </div>
        );
      })}
    </>
  );
}
