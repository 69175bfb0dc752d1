import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { usePane } from '../state/pane-context';

/** A question that can't wait, with one thing to do about it, or a word to be read. */
export function AskDialog({
  title,
  action = null,
  onClose,
  children,
}: {
  readonly title: string;
  /** Null: there is nothing but to read it. */
  readonly action?: { readonly label: string; readonly run: () => void } | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const { text } = usePane();
  useReturnedFocus();
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>
            {action !== null && (
              <Button appearance="primary" onClick={action.run}>
                {action.label}
              </Button>
            )}
            <Button onClick={onClose}>{text.program.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/**
 * When the dialog goes, the focus goes back to where it was: nothing in the dialog opened it, so Fluent can't tell. A
 * moment later, since until it is gone Fluent takes the focus back into it.
 */
function useReturnedFocus(): void {
  const before = useRef(document.activeElement);
  useEffect(() => {
    const { current: opener } = before;
    return () => {
      setTimeout(() => {
        if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
      });
    };
  }, []);
}
