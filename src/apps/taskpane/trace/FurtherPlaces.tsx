import type { ReactElement } from 'react';
import type { FurtherRows } from '@/core/marks';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';

/** Where those rows stand that were counted and of which the record keeps no more. */
export function FurtherPlaces({
  further,
  isOneFile,
}: {
  readonly further: readonly FurtherRows[];
  readonly isOneFile: boolean;
}): ReactElement | null {
  const { text } = usePane();
  const layout = useLayout();
  if (further.length === 0) return null;
  const count = further.reduce((sum, rows) => sum + rows.count, 0);
  return (
    <div>
      {text.trace.further(count)}
      <ul className={layout.list}>
        {further.map(({ file, sheet, rows }, index) => {
          // Spaces let a long list of ranges break where it should.
          const place = text.trace.furtherRows(sheet, rows.replaceAll(',', ', '));
          return (
            <li key={String(index)} className={layout.grows}>
              {isOneFile ? place : `${file} › ${place}`}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
