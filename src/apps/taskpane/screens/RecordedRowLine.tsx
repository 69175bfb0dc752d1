import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { RecordedRow } from '@/core/marks';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { rowWords } from './row-words';

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** A row as a document's record knows it, after what became of it. */
export function RecordedRowLine({
  sign,
  row,
  children,
}: {
  readonly sign: string;
  readonly row: RecordedRow;
  /** What else is to be said of it. */
  readonly children: ReactNode;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <span className={layout.strong}>{sign}</span> {rowWords(row, text)}{' '}
      <span className={layout.quiet}>{text.figures.row(row.sheet, row.row)}</span>
      {children !== null && <div className={layout.quiet}>{children}</div>}
    </div>
  );
}
