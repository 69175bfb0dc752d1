import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../state/pane-context';
import type { Work } from '../state/work';
import { useLayout } from './use-layout';

const useStyles = makeStyles({
  bar: {
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** What the program is busy with, how far it has come, and a way to stop it. */
export function WorkBar({ work }: { readonly work: Work }): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const { name, about, share, isWaiting, cancel } = work;
  const sentence = text.work[name](about);
  return (
    <div className={styles.bar} role="status">
      <div className={layout.column}>
        <div className={layout.spread}>
          <span className={layout.grows}>
            {sentence}
            {share === null ? '' : ` ${String(Math.floor(share * 100))}%`}
          </span>
          {cancel !== null && (
            <Button size="small" onClick={cancel}>
              {text.program.cancel}
            </Button>
          )}
        </div>
        <ProgressBar aria-label={sentence} {...(share === null ? {} : { value: share })} />
        {isWaiting && <span className={layout.strong}>{text.waitingForCell}</span>}
      </div>
    </div>
  );
}
