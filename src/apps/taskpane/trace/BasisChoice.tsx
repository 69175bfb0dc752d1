import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../state/pane-context';
import type { Basis } from './basis';

/** Of the ledger as it is now, or of what the document was written from. */
export type BasisName = 'now' | 'asWritten';

/** Where a figure has changed since it was written: which of the two is to be seen. */
export function BasisChoice({
  now,
  asWritten,
  chosen,
  onChoose,
}: {
  readonly now: Basis;
  readonly asWritten: Basis;
  readonly chosen: BasisName;
  readonly onChoose: (name: BasisName) => void;
}): ReactElement {
  const { text } = usePane();
  const valueOf = ({ value }: Basis) => value ?? text.figures.unknown;
  return (
    <Field label={text.trace.basis}>
      <RadioGroup value={chosen} onChange={(_, { value }) => onChoose(value === 'now' ? 'now' : 'asWritten')}>
        <Radio value="now" label={text.trace.now(valueOf(now))} />
        <Radio value="asWritten" label={text.trace.asWritten(valueOf(asWritten))} />
      </RadioGroup>
    </Field>
  );
}
