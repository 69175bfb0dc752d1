import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { usePane } from '../state/pane-context';
import { useLayout } from './use-layout';

const useStyles = makeStyles({
  values: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  old: { color: tokens.colorNeutralForeground3 },
  new: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
});

/** What stands somewhere, and what takes its place. */
export function BeforeAfter({
  before,
  after,
}: {
  readonly before: string;
  readonly after: string;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  return (
    <div className={styles.values}>
      <span className={layout.hidden}>{text.refresh.was}</span>
      <span className={styles.old}>{before}</span>
      <ArrowRightRegular aria-hidden />
      <span className={layout.hidden}>{text.refresh.becomes}</span>
      <span className={styles.new}>{after}</span>
    </div>
  );
}
