import type { ReactElement } from 'react';
import { planVersionRestore, type Mark, type RecordedVersion } from '@/core/marks';
import { AskDialog } from '../parts/AskDialog';
import { BeforeAfter } from '../parts/BeforeAfter';
import { formatMoment } from '../parts/format-moment';
import { MoreList } from '../parts/MoreList';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';

/** Before writings are taken back: what will change, and that nothing else does. */
export function RestoreDialog({
  versions,
  marks,
  steps,
  onRestore,
  onClose,
}: {
  readonly versions: readonly RecordedVersion[];
  readonly marks: readonly Mark[];
  /** So many of the newest. */
  readonly steps: number;
  readonly onRestore: () => void;
  readonly onClose: () => void;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const edits = planVersionRestore(versions, marks, steps);
  const title = text.versions.ask(formatMoment(versions[steps - 1]?.writtenAt ?? ''));
  const action = { label: text.versions.confirm(edits.length), run: onRestore };
  return (
    <AskDialog title={title} action={edits.length === 0 ? null : action} onClose={onClose}>
      {edits.length === 0 ? (
        text.versions.nothing
      ) : (
        <>
          <div>{text.versions.willChange(edits.length)}</div>
          <MoreList items={edits} step={10} keyOf={({ index }) => String(index)}>
            {({ index, text: before }) => (
              <div className={layout.wrap}>
                {marks[index]?.title}
                <BeforeAfter before={marks[index]?.text ?? ''} after={before} />
              </div>
            )}
          </MoreList>
        </>
      )}
    </AskDialog>
  );
}
