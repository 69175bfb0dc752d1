import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLayout } from '../parts/use-layout';
import type { DocumentStore } from '../state/document-store';
import { useStore } from '../state/use-store';
import { useLinkText } from '../text/link-texts';
import { changedFigures } from './changed-figures';
import type { LinkState } from './link-state';
import { mayFollow } from './may-follow';

/** How many figures of the open document change by the ledger, or were changed by it; nothing where none does. */
export function ChangedLine({
  link: { isFollowed, followed },
  document,
  moment,
  onReview,
}: {
  readonly link: LinkState;
  readonly document: DocumentStore;
  readonly moment: string;
  readonly onReview: () => void;
}): ReactElement {
  const text = useLinkText();
  const layout = useLayout();
  const state = useStore(document);
  const changed = changedFigures(state);
  const lines = [
    ...(followed === null ? [] : [text.followed(followed, moment)]),
    ...(changed === 0 ? [] : [text.changed(changed)]),
    ...(changed > 0 && isFollowed && !mayFollow(state) ? [text.notFollowed] : []),
  ];
  return (
    <div className={layout.wrap}>
      <div role="status" className={layout.grows}>
        {lines.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </div>
      {changed > 0 && (
        <Button size="small" onClick={onReview}>
          {text.review}
        </Button>
      )}
    </div>
  );
}
