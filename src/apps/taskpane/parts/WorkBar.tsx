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
  const { name, about, share, cancel } = work;
  const sentence = text.work[name](about);
  return (
    <div className={styles.bar}>
      <div className={layout.column}>
        <div className={layout.spread}>
          <span className={layout.grows}>
            <span role="status">{sentence}</span>
            {/* The bar says it to those who listen, when they ask. */}
            <span aria-hidden>{share === null ? '' : ` ${String(Math.floor(share * 100))}%`}</span>
          </span>
          {cancel !== null && (
            <Button size="small" onClick={cancel}>
              {text.program.cancel}
            </Button>
          )}
        </div>
        <ProgressBar aria-label={sentence} {...(share === null ? {} : { value: share })} />
      </div>
    </div>
  );
}
