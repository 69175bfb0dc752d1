import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Correction } from '@/core/doctor';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { CellChanges } from './CellChanges';
import { placeOf } from './correction-texts';
import type { Treatment } from './treatment';

/** Beside its finding: what would take the place of what stands there. */
export function Cure({
  correction,
  isOneFile,
  treatment: { isBusy, make, oneByOne },
}: {
  readonly correction: Correction;
  readonly isOneFile: boolean;
  readonly treatment: Treatment;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  return (
    <div className={layout.wrap}>
      <span className={layout.quiet}>{text.doctor.offer}</span>
      <CellChanges cells={correction.cells} />
      {oneByOne && (
        <Button
          size="small"
          disabled={isBusy}
          aria-label={text.doctor.correctOne(placeOf(correction, isOneFile))}
          onClick={() => make([correction])}
        >
          {text.doctor.one}
        </Button>
      )}
    </div>
  );
}
