import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../state/pane-context';
import { AskDialog } from './AskDialog';

const useStyles = makeStyles({
  area: {
    width: '100%',
    boxSizing: 'border-box',
    height: '96px',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** A text to be copied by hand, already selected. */
export function CopyDialog({
  copied,
  onClose,
}: {
  readonly copied: string;
  readonly onClose: () => void;
}): ReactElement {
  const { text, isOnMac } = usePane();
  const styles = useStyles();
  return (
    <AskDialog title={text.output.packet} onClose={onClose}>
      <p>{text.output.copyByHand(isOnMac ? '⌘C' : 'Ctrl+C')}</p>
      <textarea
        readOnly
        className={styles.area}
        aria-label={text.output.packet}
        value={copied}
        onFocus={({ target }) => target.select()}
        autoFocus
      />
    </AskDialog>
  );
}
