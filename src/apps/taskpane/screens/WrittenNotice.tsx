import type { ReactElement } from 'react';
import { catalogueOf } from '@/core/wording';
import { NoticeBar } from '../parts/NoticeBar';
import { useLayout } from '../parts/use-layout';
import type { Written } from '../state/document-store';
import { usePane } from '../state/pane-context';

/** What came of a writing, and of each mark that was not written. */
export function WrittenNotice({
  written: { action, written, kept, unwritten, leftUnlocked, marks },
  onDismiss,
}: {
  readonly written: Written;
  readonly onDismiss: () => void;
}): ReactElement {
  const { text, language } = usePane();
  const layout = useLayout();
  const { unwritten: reasons } = catalogueOf(language);
  const labelOf = (index: number) => marks[index]?.title ?? '';
  const isWhole = unwritten.length === 0 && leftUnlocked.length === 0;
  const count = written.length;
  return (
    <NoticeBar intent={isWhole ? 'success' : 'warning'} onDismiss={onDismiss}>
      <div>{action === 'update' ? text.review.updated(count, kept) : text.refresh.restored(count, kept)}</div>
      {unwritten.length > 0 && <div>{text.refresh.notWritten(unwritten.length)}</div>}
      <ul className={layout.list}>
        {unwritten.map(({ index, reason }) => (
          <li key={index}>
            <span className={layout.strong}>{labelOf(index)}</span> {reasons[reason]}
          </li>
        ))}
      </ul>
      {leftUnlocked.length > 0 && (
        <div>{text.refresh.leftUnlocked(leftUnlocked.map(labelOf).join('、'))}</div>
      )}
    </NoticeBar>
  );
}
