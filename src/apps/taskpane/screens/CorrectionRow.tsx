import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { Correction } from '@/core/doctor';
import { cellAddress } from '@/core/findings';
import { sayCorrection } from '@/core/wording';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { CellChanges } from './CellChanges';
import { placeOf } from './correction-texts';
import { RowPlace, type GoTo } from './RowPlace';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: tokens.spacingVerticalXS,
  },
  texts: { paddingTop: tokens.spacingVerticalSNudge },
});

/** One correction: where, what stands there, what takes its place, and why. */
export function CorrectionRow({
  correction,
  isOneFile,
  isTicked,
  isBusy,
  onTick,
  goTo,
}: {
  readonly correction: Correction;
  readonly isOneFile: boolean;
  /** Null: it can't be made here. */
  readonly isTicked: boolean | null;
  readonly isBusy: boolean;
  readonly onTick: (isOn: boolean) => void;
  readonly goTo: GoTo;
}): ReactElement {
  const { text, language } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const texts = useId();
  const { sheet, cells } = correction;
  const [first] = cells;
  const place = placeOf(correction, isOneFile);
  const cell = first === undefined ? '' : cellAddress(first.row, first.column);
  return (
    <div className={styles.row}>
      {isTicked !== null && (
        <Checkbox
          aria-labelledby={texts}
          disabled={isBusy}
          checked={isTicked}
          onChange={(_, { checked }) => onTick(checked === true)}
        />
      )}
      <div id={texts} className={mergeClasses(layout.grows, styles.texts)}>
        <RowPlace place={place} spoken={text.check.goTo(place)} sheet={sheet} cell={cell} goTo={goTo} />
        <CellChanges cells={cells} />
        <div className={layout.quiet}>{sayCorrection(correction, language)}</div>
      </div>
    </div>
  );
}
