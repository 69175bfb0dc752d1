import type { ReactElement } from 'react';
import { shownHash } from '@/core/digest';
import type { DocumentRecord } from '@/core/marks';
import { formatMoment } from '../parts/format-moment';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';

/** When a document was written, and from which ledgers. */
export function RecordSources({
  record: { ledgers, writtenAt },
}: {
  readonly record: Pick<DocumentRecord, 'ledgers' | 'writtenAt'>;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const lines = ledgers.map(({ file, sha256 }) => text.trace.ledger(file, shownHash(sha256)));
  return (
    <div className={`${layout.quiet} ${layout.grows}`}>
      {(lines.length === 0 ? [text.trace.noLedger] : lines).map((line) => (
        <div key={line}>{line}</div>
      ))}
      <div>{text.trace.writtenAt(formatMoment(writtenAt))}</div>
    </div>
  );
}
