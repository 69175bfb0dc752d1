import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { usePane } from '../state/pane-context';
import { useLayout } from './use-layout';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    width: '100%',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderRadius: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
  value: {
    flexShrink: 0,
    maxWidth: '50%',
    paddingLeft: tokens.spacingHorizontalM,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    textAlign: 'right',
  },
  unknown: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
});

/** A figure in a list: its name, what it says, and the way to its rows. */
export function FigureRow({
  label,
  value,
  onOpen,
}: {
  readonly label: string;
  /** Null: the ledger does not hold it. */
  readonly value: string | null;
  readonly onOpen: () => void;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      className={styles.row}
      icon={<ChevronRightRegular />}
      iconPosition="after"
      onClick={onOpen}
    >
      <span className={layout.grows}>{label}</span>
      <span className={styles.value}>
        {value ?? <span className={styles.unknown}>{text.figures.unknown}</span>}
      </span>
    </Button>
  );
}
