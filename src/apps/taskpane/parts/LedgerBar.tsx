import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { Failure } from '@/core/failure';
import type { HeldLedger } from '../state/ledger-store';
import { usePane } from '../state/pane-context';
import { LateFailureBar } from './LateFailureBar';
import { formatClock } from './format-clock';
import { useLayout } from './use-layout';

const useStyles = makeStyles({
  bar: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // A sentence of two lines in a narrow pane.
  stale: { height: 'auto', minHeight: '20px', textAlign: 'left' },
  again: { flexShrink: 0, whiteSpace: 'nowrap' },
});

/** Which ledger this is about: its name, year, branch and when it was read; and which files are not in it, and why. */
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
  const layout = useLayout();
  const styles = useStyles();
  const { origin, name, readAt, overview } = held;
  const again = {
    files: text.ledger.chooseAgain,
    packet: text.ledger.pasteAgain,
    workbook: text.ledger.readAgain,
  }[origin];
  const branch =
    overview.branch ??
    overview.profile.find((line) => line.name === 'branch')?.text ??
    text.ledger.allBranches;
  return (
    <div className={styles.bar}>
      <div className={layout.spread}>
        <div className={layout.grows}>
          <div className={layout.strong}>{name}</div>
          <div className={layout.quiet}>
            {text.ledger.yearOption(overview.year)} · {branch} · {text.ledger.readAt(formatClock(readAt))}
          </div>
        </div>
        <Button size="small" className={styles.again} icon={<ArrowSyncRegular />} onClick={onReadAgain}>
          {again}
        </Button>
      </div>
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
    </div>
  );
}
