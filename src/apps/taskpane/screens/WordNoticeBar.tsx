import type { ReactElement } from 'react';
import { NoticeBar } from '../parts/NoticeBar';
import { usePane } from '../state/pane-context';
import { useStore } from '../state/use-store';
import type { WordNotice, WordSession } from '../state/word-session';
import type { PaneText } from '../text/pane-text';

/** What was done last in Word. */
export function WordNoticeBar({ session }: { readonly session: WordSession }): ReactElement | null {
  const { text } = usePane();
  const { notice } = useStore(session);
  if (notice === null) return null;
  return <NoticeBar onDismiss={() => session.dismissNotice()}>{noticeText(notice, text)}</NoticeBar>;
}

function noticeText(notice: WordNotice, { report, figures, trace }: PaneText): string {
  switch (notice.type) {
    case 'reportInserted':
      return report.inserted;
    case 'reportOpened':
      return report.opened;
    case 'annexOpened':
      return trace.annexOpened;
    case 'saved':
      return report.saved(notice.file);
    case 'figureInserted':
      return figures.inserted(notice.label);
  }
}
