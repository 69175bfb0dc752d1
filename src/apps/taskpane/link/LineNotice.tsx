import type { ReactElement } from 'react';
import { NoticeBar } from '../parts/NoticeBar';
import { useLinkText } from '../text/link-texts';
import { LateFailureWords } from './LateFailureWords';
import type { LinkState } from './link-state';

/** Where the figures shown may not be the newest: why. */
export function LineNotice({
  state: { line, unread },
  moment,
}: {
  readonly state: LinkState;
  readonly moment: string;
}): ReactElement | null {
  const text = useLinkText();
  if (line === 'lost') return <NoticeBar intent="warning">{text.lost(moment)}</NoticeBar>;
  if (unread === null) return null;
  return (
    <NoticeBar intent="warning">
      <LateFailureWords failure={unread} say={(why) => text.unread(why, moment)} />
    </NoticeBar>
  );
}
