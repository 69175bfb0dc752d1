import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RowRef } from '@/core/figures';
import { formatIsoDate } from '@/core/values';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { RowPlace, type GoTo } from './RowPlace';

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

/** What tells one row from all others. */
export function placeOf({ file, sheet, row }: RowRef): string {
  return `${file}!${sheet}!${row}`;
}

/** A row of the ledger, and why it did not count where it did not. */
export function TraceRow({
  row: { file, sheet, row, date, kind, topic },
  reason,
  isOneFile,
  goTo,
}: {
  readonly row: RowRef;
  /** Empty: it counted. */
  readonly reason: string;
  /** With several, each row names its own. */
  readonly isOneFile: boolean;
  readonly goTo: GoTo;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const told = [date === null ? '' : formatIsoDate(date), kind, topic].filter((part) => part !== '');
  return (
    <div className={styles.row}>
      <RowPlace
        place={isOneFile ? text.figures.row(sheet, row) : `${file} › ${text.figures.row(sheet, row)}`}
        spoken={text.figures.goToRow(sheet, row)}
        sheet={sheet}
        cell={`A${row}`}
        goTo={goTo}
      />{' '}
      {told.join(' · ')}
      {reason !== '' && <div className={layout.quiet}>{reason}</div>}
    </div>
  );
}
