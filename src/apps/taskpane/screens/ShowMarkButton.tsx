import { Button } from '@fluentui/react-components';
import { LocationRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { usePane } from '../state/pane-context';
import type { ShowMark } from './deciding';

/** Leads to a mark in the document; nothing where there is no document to go to, or no mark. */
export function ShowMarkButton({
  label,
  mark,
  onShow,
}: {
  readonly label: string;
  readonly mark: number | undefined;
  readonly onShow: ShowMark;
}): ReactElement | null {
  const { text } = usePane();
  if (onShow === null || mark === undefined) return null;
  return (
    <Button
      appearance="subtle"
      aria-label={text.refresh.show(label)}
      title={text.refresh.show(label)}
      icon={<LocationRegular />}
      onClick={() => onShow(mark)}
    />
  );
}
