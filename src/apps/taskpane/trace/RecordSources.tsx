import type { ReactElement } from 'react';
import type { DocumentRecord } from '@/core/marks';
import { formatMoment } from '../parts/format-moment';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';

/** Enough of a hash to be compared by eye. */
const HASH_SHOWN = 12;

/** When a document was written, and from which ledgers. */
export function RecordSources({
  record: { ledgers, writtenAt },
}: {
  readonly record: Pick<DocumentRecord, 'ledgers' | 'writtenAt'>;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const lines = ledgers.map(({ file, sha256 }) => text.trace.ledger(file, sha256.slice(0, HASH_SHOWN)));
  return (
    <div className={`${layout.quiet} ${layout.grows}`}>
      {(lines.length === 0 ? [text.trace.noLedger] : lines).map((line) => (
        <div key={line}>{line}</div>
      ))}
      <div>{text.trace.writtenAt(formatMoment(writtenAt))}</div>
    </div>
  );
}
