import { Badge, Button, makeStyles } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { Failure } from '@/core/failure';
import type { HeldLedger, Origin } from '../state/ledger-store';
import { usePane } from '../state/pane-context';
import { LateFailureBar } from './LateFailureBar';
import { LedgerFrame } from './LedgerFrame';
import { formatClock } from './format-clock';
import { formatMoment } from './format-moment';

const useStyles = makeStyles({
  // A sentence of two lines in a narrow pane.
  stale: { height: 'auto', minHeight: '20px', textAlign: 'left' },
  again: { flexShrink: 0, whiteSpace: 'nowrap' },
});

const AGAIN = {
  files: 'chooseAgain',
  packet: 'pasteAgain',
  workbook: 'readAgain',
  link: 'pasteAgain',
} as const satisfies Readonly<Record<Origin, string>>;

/** Which ledger this is about: its name, year, branch and when it was counted; and which files are not in it, and why. */
export function LedgerBar({
  held,
  isStale,
  onReadAgain,
}: {
  readonly held: HeldLedger;
  readonly isStale: boolean;
  readonly onReadAgain: () => void;
}): ReactElement {
  const { text } = usePane();
  const styles = useStyles();
  const { origin, name, readAt, overview } = held;
  const { takenAt } = overview;
  return (
    <LedgerFrame
      title={name}
      overview={overview}
      told={
        takenAt === null
          ? text.ledger.readAt(formatClock(readAt))
          : text.ledger.countedAt(formatMoment(takenAt))
      }
      actions={
        <Button size="small" className={styles.again} icon={<ArrowSyncRegular />} onClick={onReadAgain}>
          {text.ledger[AGAIN[origin]]}
        </Button>
      }
    >
      {isStale && (
        <div role="status">
          <Badge className={styles.stale} color="warning" appearance="tint">
            {text.ledger.stale}
          </Badge>
        </div>
      )}
      {overview.unread.map(({ code, fields }) => (
        <LateFailureBar key={String(fields['file'])} failure={new Failure(code, fields)} />
      ))}
    </LedgerFrame>
  );
}
