import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LedgerRow } from '../desk/ledger-row';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({
  frame: {
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  table: { borderCollapse: 'collapse', width: '100%' },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
  cell: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  heading: { width: '40%', paddingRight: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  blank: { color: tokens.colorNeutralForeground3 },
});

/** A row as its workbook has it now: each cell beside its heading. */
export function RowView({ row }: { readonly row: LedgerRow }): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const place = text.figures.row(row.sheet, row.row);
  return (
    <div className={styles.frame}>
      <RowRemark row={row} />
      {row.cells.length > 0 && (
        <table className={styles.table}>
          <caption className={row.state === 'changed' ? styles.caption : layout.hidden}>
            {text.trace.rowOf(place)}
          </caption>
          <tbody>
            {row.cells.map(({ heading, letters, text: said }) => (
              <tr key={letters}>
                <th scope="row" className={`${styles.cell} ${styles.heading}`}>
                  {heading === '' ? text.trace.column(letters) : heading}
                </th>
                <td className={styles.cell}>
                  {said === '' ? <span className={styles.blank}>{text.trace.blank}</span> : said}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

/** What has become of a row since it was counted; nothing where it stands as it stood. */
export function RowRemark({ row: { state, sheet, row } }: { readonly row: LedgerRow }): ReactElement | null {
  const { text } = usePane();
  if (state === 'same') return null;
  return (
    <div role="status">
      {state === 'moved' ? text.trace.moved(text.figures.row(sheet, row)) : text.trace[state]}
    </div>
  );
}
