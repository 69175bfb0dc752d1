import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { canBeFixed } from '@/core/amend';
import type { AuditFinding } from '@/core/audit';
import { BeforeAfter } from '../parts/BeforeAfter';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import type { AuditActions } from './audit-actions';

const useStyles = makeStyles({
  // In line with the words above it.
  box: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  label: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

/** What a click would make of a number, or what a hand has to. */
export function AuditFix({
  finding,
  describedBy,
  actions: { isBusy, isTicked, tick },
}: {
  readonly finding: AuditFinding;
  /** The id of its sentence. */
  readonly describedBy: string;
  readonly actions: AuditActions;
}): ReactElement | null {
  const { audit } = usePane().text;
  const layout = useLayout();
  const styles = useStyles();
  const { fix, text, accepted } = finding;
  if (fix === null || accepted !== null) return null;
  if (!canBeFixed(finding)) {
    return fix.type === 'correct' ? <div className={layout.quiet}>{audit.byHand(fix.text)}</div> : null;
  }
  const isSame = fix.text === text;
  return (
    <Checkbox
      className={styles.box}
      aria-describedby={describedBy}
      disabled={isBusy}
      checked={isTicked(finding)}
      onChange={(_, { checked }) => tick([finding], checked === true)}
      label={
        <span className={styles.label}>
          {audit[fix.type]}
          {!isSame && <BeforeAfter before={text} after={fix.text} />}
        </span>
      }
    />
  );
}
