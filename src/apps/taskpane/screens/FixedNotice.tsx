import type { ReactElement } from 'react';
import type { FixOutcome, LeftFix } from '@/core/amend';
import { catalogueOf } from '@/core/wording';
import { NoticeBar } from '../parts/NoticeBar';
import { useLayout } from '../parts/use-layout';
import { findingName } from '../state/finding-name';
import { usePane } from '../state/pane-context';

/** What became of the numbers that were to be put right. */
export function FixedNotice({
  fixed: { made, left },
  onDismiss,
}: {
  readonly fixed: FixOutcome;
  readonly onDismiss: () => void;
}): ReactElement {
  const { text, language } = usePane();
  const layout = useLayout();
  const { audit } = text;
  const sayLeft = (fix: LeftFix): string =>
    fix.type === 'mark' ? catalogueOf(language).unwritten[fix.reason] : audit.left[fix.reason];
  return (
    <NoticeBar intent={left.length === 0 ? 'success' : 'warning'} onDismiss={onDismiss}>
      <div>{audit.fixed(made)}</div>
      {left.length > 0 && <div>{audit.notFixed(left.length)}</div>}
      <ul className={layout.list}>
        {left.map((fix) => (
          <li key={findingName(fix.finding)}>
            <span className={layout.strong}>{fix.finding.text}</span> {sayLeft(fix)}
          </li>
        ))}
      </ul>
    </NoticeBar>
  );
}
