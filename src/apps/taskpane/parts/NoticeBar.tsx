import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { usePane } from '../state/pane-context';

/** What was done, what to look out for, or what went wrong: that is said at once to those who listen. */
export function NoticeBar({
  intent = 'success',
  onDismiss,
  children,
}: {
  readonly intent?: 'success' | 'info' | 'warning' | 'error';
  readonly onDismiss?: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const { text } = usePane();
  return (
    <MessageBar intent={intent} layout="multiline" role={intent === 'error' ? 'alert' : 'status'}>
      <MessageBarBody>{children}</MessageBarBody>
      {onDismiss !== undefined && (
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              aria-label={text.program.close}
              icon={<DismissRegular />}
              onClick={onDismiss}
            />
          }
        />
      )}
    </MessageBar>
  );
}
