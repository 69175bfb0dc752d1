import type { ReactElement } from 'react';
import type { MappableSheet } from '@/core/ledger';
import { NoticeBar } from '../parts/NoticeBar';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { MappingLink } from './MappingLink';

/** Sheets that may have been misunderstood, each with the reason and the way to set it right. */
export function DoubtfulSheets({
  sheets,
}: {
  readonly sheets: readonly MappableSheet[];
}): ReactElement | null {
  const { text } = usePane();
  const layout = useLayout();
  const doubtful = sheets.flatMap(({ doubt, ...place }) => (doubt === null ? [] : [{ doubt, ...place }]));
  if (doubtful.length === 0) return null;
  return (
    <NoticeBar intent="warning">
      {text.mapping.doubtful}
      <ul className={layout.list}>
        {doubtful.map(({ file, sheet, doubt }) => (
          <li key={`${file} ${sheet}`}>
            {`${sheet}：${text.mapping.doubts[doubt]} `}
            <MappingLink file={file} sheet={sheet} />
          </li>
        ))}
      </ul>
    </NoticeBar>
  );
}
