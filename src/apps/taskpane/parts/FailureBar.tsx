import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Failure } from '@/core/failure';
import { sayFailure } from '@/core/wording';
import { usePane } from '../state/pane-context';

/** What could not be done, where, and what to do. */
export function FailureBar({
  failure,
  onDismiss,
}: {
  readonly failure: Failure;
  readonly onDismiss: () => void;
}): ReactElement {
  const { language, text } = usePane();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{sayFailure(failure, language)}</MessageBarBody>
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
    </MessageBar>
  );
}
