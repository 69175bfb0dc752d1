import { Button } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';

/** 口径附件 of a document by one click. */
export function AnnexButton({
  label,
  isBusy,
  onMake,
}: {
  readonly label: string;
  readonly isBusy: boolean;
  readonly onMake: () => void;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const hint = useId();
  return (
    <div>
      <Button disabled={isBusy} aria-describedby={hint} onClick={onMake}>
        {label}
      </Button>
      <div id={hint} className={layout.quiet}>
        {text.trace.annexHint}
      </div>
    </div>
  );
}
