import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({
  // With its buttons it comes into sight above the foot.
  input: { scrollMarginBottom: '120px' },
});

/** Why a number may stand as it is, in one line. */
export function AcceptForm({
  isBusy,
  onKeep,
  onCancel,
}: {
  readonly isBusy: boolean;
  readonly onKeep: (reason: string) => void;
  readonly onCancel: () => void;
}): ReactElement {
  const { program, audit } = usePane().text;
  const layout = useLayout();
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const isEmpty = reason.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isEmpty && !isBusy) onKeep(reason);
  };
  return (
    <form className={layout.column} onSubmit={submit}>
      <Field label={audit.reason}>
        <Input
          autoFocus
          input={{ className: styles.input }}
          value={reason}
          placeholder={audit.reasonHint}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={layout.wrap}>
        <Button type="submit" size="small" appearance="primary" disabled={isEmpty || isBusy}>
          {audit.confirm}
        </Button>
        <Button size="small" onClick={onCancel}>
          {program.cancel}
        </Button>
      </div>
    </form>
  );
}
