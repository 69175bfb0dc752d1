import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MonthLines } from '../desk/overview';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', fontVariantNumeric: 'tabular-nums' },
  caption: {
    textAlign: 'left',
    padding: `${tokens.spacingVerticalS} 0`,
    fontWeight: tokens.fontWeightSemibold,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'center',
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  heading: { whiteSpace: 'normal', fontWeight: tokens.fontWeightSemibold },
});

/** Months down, kinds across, and the sums. */
export function MonthTable({
  months: { heading, months, columns, totalLabel },
}: {
  readonly months: MonthLines;
}): ReactElement {
  const { text } = usePane();
  const styles = useStyles();
  const headings = [heading, ...columns.map((column) => column.heading)];
  const rows = [
    ...months.map((month, index) => ({
      label: month,
      counts: columns.map(({ ofMonth }) => ofMonth[index] ?? null),
    })),
    { label: totalLabel, counts: columns.map(({ ofPeriod }) => ofPeriod) },
  ];
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={text.chart.table}>
      <table className={styles.table}>
        <caption className={styles.caption}>{text.chart.table}</caption>
        <thead>
          <tr>
            {headings.map((name) => (
              <th key={name} scope="col" className={mergeClasses(styles.cell, styles.heading)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, counts }) => (
            <tr key={label}>
              <th scope="row" className={styles.cell}>
                {label}
              </th>
              {counts.map((count, index) => (
                <td key={String(index)} className={styles.cell}>
                  {count ?? text.chart.unknown}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
