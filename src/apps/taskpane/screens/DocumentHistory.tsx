import type { ReactElement } from 'react';
import { useLayout } from '../parts/use-layout';
import type { DocumentStore } from '../state/document-store';
import { useStore } from '../state/use-store';
import { isWriting } from '../state/work';
import { Versions } from './Versions';
import { WrittenNotice } from './WrittenNotice';
import { hasVersions } from './versions-of';

export interface HistoryProps {
  readonly document: DocumentStore;
  /** Takes back the newest so many writings. */
  readonly onRestore: (steps: number) => void;
}

/** What a document has gone through, where there is no ledger to refresh it from. */
export function DocumentHistory({ document, onRestore }: HistoryProps): ReactElement {
  const layout = useLayout();
  const { document: read, written, work } = useStore(document);
  return (
    <div className={layout.column}>
      {written !== null && <WrittenNotice written={written} onDismiss={() => document.dismissWritten()} />}
      {read !== null && hasVersions(read) && (
        <Versions document={read} isBusy={isWriting(work)} onRestore={onRestore} />
      )}
    </div>
  );
}
