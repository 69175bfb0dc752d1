import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Table } from '@/core/report';
import { PreviewInlines, type OnMark } from './PreviewInlines';
import { usePreviewStyles } from './preview-styles';

/** An annex table, its columns as wide as on paper. */
export function PreviewTable({
  table: { columns, rows },
  onMark,
}: {
  readonly table: Table;
  readonly onMark: OnMark;
}): ReactElement {
  const styles = usePreviewStyles();
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {columns.map(({ heading, width }, index) => (
            <th
              key={String(index)}
              scope="col"
              className={mergeClasses(styles.cell, styles.tableHeading)}
              style={{ width: `${(100 * width) / total}%` }}
            >
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <tr key={String(place)}>
            {columns.map(({ align }, index) => (
              <td key={String(index)} className={mergeClasses(styles.cell, styles[align])}>
                <PreviewInlines inlines={row[index] ?? []} onMark={onMark} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
