import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { usePane } from '../state/pane-context';

/** What was done, or what to look out for; with what can be done about it. */
export function NoticeBar({
  intent = 'success',
  actions,
  onDismiss,
  children,
}: {
  readonly intent?: 'success' | 'info' | 'warning';
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const { text } = usePane();
  const close = onDismiss !== undefined && (
    <Button
      appearance="transparent"
      aria-label={text.program.close}
      icon={<DismissRegular />}
      onClick={onDismiss}
    />
  );
  return (
    <MessageBar intent={intent} layout="multiline" role="status">
      <MessageBarBody>{children}</MessageBarBody>
      {(actions !== undefined || close !== false) && (
        <MessageBarActions {...(close === false ? {} : { containerAction: close })}>
          {actions}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
